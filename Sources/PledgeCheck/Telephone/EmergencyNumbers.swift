/// Numbers at which police, fire brigades and ambulances answer in one country or another: data.
enum EmergencyNumbers {
  static let all: Set<String> = [
    "000", "061", "062", "091", "110", "111", "112", "113", "117", "118", "119", "133", "144",
    "190",
    "911", "995", "999",
  ]
}
