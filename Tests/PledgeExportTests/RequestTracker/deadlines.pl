# Asks Request Tracker when tickets fall due: by its SLA code, or by real tickets under a mocked clock.
# Lines in: WAY LEVEL TIME, the way Response, Resolve or ticket, the level in UTF-8 as hex, the time in Unix seconds.
# Lines out: the due time in Unix seconds, or "none".
use strict;
use warnings;
use Test::MockTime 'set_fixed_time';    # before RT, whose `time` it replaces
use Encode 'decode';
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use RT::SLA;

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Create(Name => 'Support');
$queue->SetSLADisabled(0);              # a new queue has none

# Only tickets that their requestor creates await a response.
my $user = RT::User->new(RT->SystemUser);
$user->Create(Name => 'customer', EmailAddress => 'customer@example.com');
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => RT->System)
    for qw(CreateTicket ShowTicket SeeQueue);
my $customer = RT::CurrentUser->new($user->id);

while (my $line = <STDIN>) {
    my ($way, $hex, $time) = split ' ', $line;
    my $level = decode('UTF-8', pack 'H*', $hex);
    my $due;
    if ($way eq 'ticket') {
        set_fixed_time($time);
        my $ticket = RT::Ticket->new($customer);
        my ($id, undef, $message) = $ticket->Create(
            Queue => $queue->id, Subject => 'x', Requestor => $user->id, SLA => $level);
        die $message unless $id;
        my $stored = RT::Ticket->new(RT->SystemUser);
        $stored->Load($id);
        $due = $stored->DueObj->Unix || undef;
    }
    else {
        $due = RT::SLA->Due(Queue => $queue, Level => $level, Type => $way, Time => $time);
    }
    print $due // 'none', "\n";
}
