/**
 * The plan as one file holds it: schemas and the types inferred from them, one file a concern in `schema/`. This is the
 * door that everything else imports.
 */
export { LIMITS } from './schema/limits.ts';
export { idText, nameText, noteText, unitText } from './schema/texts.ts';
export {
  decimalText,
  numberInput,
  type NumberInput,
  type OneOrYearly,
  type YearlyNumber,
  type YearlyBoolean,
} from './schema/values.ts';
export { source, remark, type Source, type Remark } from './schema/row.ts';
export { party, type MemberSet, type LineSet, type Party } from './schema/references.ts';
export {
  shareRounding,
  shareMethod,
  amountUnit,
  amountRounding,
  ceilingRule,
  type ShareRounding,
  type ShareMethod,
  type AmountUnit,
  type AmountRounding,
  type CeilingRule,
} from './schema/rules.ts';
export {
  key,
  keyColumn,
  keyPart,
  ownKey,
  type Key,
  type KeyColumn,
  type DividesBy,
  type DividingPart,
  type FeePart,
  type RatePart,
  type KeyPart,
  type OwnKey,
} from './schema/key.ts';
export {
  payPer,
  payLine,
  percentageLine,
  quantityLine,
  amountLine,
  line,
  type PayLine,
  type PercentageLine,
  type QuantityLine,
  type AmountLine,
  type Line,
  type LineKind,
} from './schema/line.ts';
export {
  ownFinancing,
  grant,
  funding,
  type OwnFinancing,
  type Grant,
  type Funding,
  type FundingKind,
} from './schema/funding.ts';
export {
  ceiling,
  memberStatus,
  registerEntry,
  member,
  type Ceiling,
  type CeilingKind,
  type MemberStatus,
  type StatusKind,
  type RegisterEntry,
  type Member,
} from './schema/member.ts';
export {
  overrideValue,
  scenario,
  type Choice,
  type OverrideValue,
  type ScenarioHead,
  type Scenario,
} from './schema/scenario.ts';
export {
  decidedPlan,
  decision,
  planSchema,
  type DecidedPlan,
  type Decision,
  type Plan,
} from './schema/plan.ts';
export {
  PAPER_SECTIONS,
  paper,
  paperText,
  type Paper,
  type PaperEdit,
  type PaperSectionId,
  type PaperSubject,
} from './schema/paper.ts';
