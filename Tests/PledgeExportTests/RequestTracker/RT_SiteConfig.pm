# A Request Tracker on a database file of its own, which sends nothing.
Set($rtname, 'test');
Set($Organization, 'test');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, $ENV{PLEDGE_RT_DATABASE});
Set($MailCommand, 'testfile');
Set($Timezone, 'UTC');
Set($LogToFile, undef);
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
1;
