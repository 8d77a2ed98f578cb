import type swedish from './sv.json';

type Leaves<Tree, Path extends string = ''> = Tree extends string
  ? Path
  : {
      [Name in keyof Tree & string]: Leaves<Tree[Name], Path extends '' ? Name : `${Path}.${Name}`>;
    }[keyof Tree & string];

type WithoutPlural<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** Every text that the catalogues hold; a plural by its stem (`headline.over`, not `headline.over_one`). */
export type TextKey = WithoutPlural<Leaves<typeof swedish>>;
