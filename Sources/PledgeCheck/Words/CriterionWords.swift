/// Words by which a definition lets a customer decide on a severity: what is hurt, whether there is a way around it,
/// or what kind of ticket it is.
enum CriterionWords {
  static let all = [english, french, german, spanish]
}
