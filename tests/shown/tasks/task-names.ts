/** The fifteen tasks, in the order of the table, as docs/tasks.md names them. */
export const TASKS = {
  off: 'Switch a member off and see the new amounts',
  scenario: 'A new scenario with four members, named',
  index: 'Change the pay index to 4 %',
  line: 'Add a cost line with a different amount in each of three years',
  over: 'See who passes a ceiling, and by how much, in each of three scenarios',
  ceiling: 'Put a ceiling of 200 000 kr on a member',
  compare: 'Compare two scenarios: each member’s difference in kr',
  why: 'See why an amount is what it is, down to its inputs',
  member: 'Add a member with its population',
  amount: 'Change one year’s amount',
  equal: 'Share in equal parts instead of by population',
  hundreds: 'Round the members’ amounts to hundreds',
  copy: 'Copy the members’ table for an e-mail',
  year: 'Add a fourth year',
  freeze: 'Keep what was decided, apart from later changes',
} as const;

export type Task = keyof typeof TASKS;

export type Counts = Readonly<Record<Task, number>>;
