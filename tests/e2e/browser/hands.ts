/** The steps of a journey, done by mouse or by keyboard alone. */
export interface Hands {
  openExample(): Promise<void>;
  toggle(member: string): Promise<void>;
  /** By its whole name: "Lön, löneindex". */
  setAssumption(name: string, text: string): Promise<void>;
  addScenario(name: string): Promise<void>;
  showScenario(name: string): Promise<void>;
  compare(): Promise<void>;
  backToSheet(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  save(): Promise<void>;
  export(): Promise<void>;
  close(): Promise<void>;
  /** From the start screen's list of recent files. */
  openRecent(plan: string): Promise<void>;
}
