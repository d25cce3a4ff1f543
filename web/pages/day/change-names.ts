/** What each change is called, by the mutation that asked for it. It begins a sentence. */
const names: Readonly<Record<string, string>> = {
  bookVisit: 'A booking',
  startWalkInVisit: 'A walk-in',
  requestEConsult: 'A question in writing',
  startTelemedicineVisit: 'An immediate appointment',
  rescheduleVisit: 'Moving a visit',
  assignVisitProvider: 'Assigning a provider',
  unassignVisitProvider: 'Taking a provider away',
  cancelVisit: 'Calling a visit off',
  closeVisit: 'Ending a visit',
  submitIntake: 'An intake',
  updateIntake: 'A change of an intake',
  addCalendarEntry: 'An entry in the practice calendar',
  blockCalendarTime: 'Blocking time in the practice calendar',
  moveCalendarEntry: 'Moving an entry of the practice calendar',
  cancelCalendarEntry: 'Taking an entry out of the practice calendar',
  createPatient: 'A new patient',
  updatePatient: 'A change of a patient',
  createCase: 'A new case',
  changeCase: 'A change of a case',
  sendMessage: 'A message',
  uploadFile: 'A file',
};

/** A change in words; one that has none of its own, by the words of its mutation. */
export function changeName(operation: string): string {
  const text = callName(operation);
  return names[operation] ?? `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A call as people read it: `createVisit`, `create visit`. */
export function callName(operation: string): string {
  return operation.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
