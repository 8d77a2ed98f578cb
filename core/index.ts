/** The door of the core: the only file that the renderer, the desktop host and the terminal import from. */
export { success, refusal, type Result } from './result.ts';
export { xmlText } from './plan/xml-text.ts';
export { message, messageKey, type Message, type MessageValue } from './message.ts';
export * from './numbers/ratio.ts';
export * from './numbers/money.ts';
export { Decimal } from './numbers/decimal.ts';
export type * from './outcome.ts';
export type * from './plan/schema.ts';
export { LIMITS, PAPER_SECTIONS } from './plan/schema.ts';
export type * from './sheet/sheet.ts';
export type * from './explain/explanation.ts';
export type * from './compare/comparison.ts';
export type * from './compare/plan-difference.ts';
export type * from './compare/bridge/bridge-data.ts';
export type { Language } from './numbers/language.ts';
export { parseNumber, type ParseOptions } from './numbers/parse-number.ts';
export {
  formatDecimal,
  formatInputText,
  formatMoney,
  formatPercent,
  formatRatio,
} from './numbers/format-number.ts';
export { decimalText, fixedText, percentText } from './numbers/ratio-text.ts';
export { ratioOfInput } from './numbers/number-input.ts';
export { perInhabitant } from './numbers/per-inhabitant.ts';
export { inputOf, inputsOf, valueInYear, writeInput, type InputField, type InputId } from './plan/inputs.ts';
export type { InputType, InputYears } from './plan/input-field.ts';
export { numberLimits, type NumberLimits } from './plan/number-limits.ts';
export { inputTitle } from './plan/input-title.ts';
export { planOfDecision } from './plan/check-decisions.ts';
export { newPlan, type NewPlan } from './plan/new-plan.ts';
export { areMunicipalities } from './plan/are-municipalities.ts';
export { seriesOf, type SeriesColor } from './plan/series.ts';
export { yearsOf, yearsOfInput } from './plan/years.ts';
export {
  isCeiling,
  isLineSet,
  isMemberSet,
  isNumberInput,
  isParty,
  isYearlyNumber,
} from './plan/input-value.ts';
export { partProperty } from './plan/key-inputs.ts';
export { resolve } from './scenario/resolve.ts';
export { overridesOf, type Override } from './scenario/overrides-of.ts';
export { scenarioHeadOf, scenariosOf } from './scenario/scenarios.ts';
export type { Edit, EditResult } from './commands/edit.ts';
export { addDecision, type AddDecision } from './commands/add-decision.ts';
export { addFunding, type AddFunding } from './commands/add-funding.ts';
export { addKey, type AddKey } from './commands/add-key.ts';
export { addKeyColumn, type AddKeyColumn } from './commands/add-key-column.ts';
export { addLine, type AddLine } from './commands/add-line.ts';
export { addMember, type AddMember } from './commands/add-member.ts';
export { addMembers, type AddMembers } from './commands/add-members.ts';
export { addPaper, type AddPaper } from './commands/add-paper.ts';
export { addScenario, type AddScenario } from './commands/add-scenario.ts';
export { addScenarioOfDecided, type AddScenarioOfDecided } from './commands/add-scenario-of-decided.ts';
export { copyScenario, type CopiedScenario, type CopyScenario } from './commands/copy-scenario.ts';
export { keepPaperText, type KeepPaperText } from './commands/keep-paper-text.ts';
export { makeBase } from './commands/make-base.ts';
export { moveFunding } from './commands/move-funding.ts';
export { moveKeyColumn } from './commands/move-key-column.ts';
export { moveLine } from './commands/move-line.ts';
export { moveMember } from './commands/move-member.ts';
export { moveScenario } from './commands/move-scenario.ts';
export { removeDecision } from './commands/remove-decision.ts';
export { removeFunding } from './commands/remove-funding.ts';
export { removeKey } from './commands/remove-key.ts';
export { removeKeyColumn } from './commands/remove-key-column.ts';
export { removeLine } from './commands/remove-line.ts';
export { removeMember } from './commands/remove-member.ts';
export { removePaper } from './commands/remove-paper.ts';
export { removeScenario } from './commands/remove-scenario.ts';
export { resetAll } from './commands/reset-all.ts';
export { resetInput, type ResetInput } from './commands/reset-input.ts';
export { continuationNote, rollForward, type RollForward } from './commands/roll-forward.ts';
export { setDecision, type SetDecision } from './commands/set-decision.ts';
export { setInput, type SetInput } from './commands/set-input.ts';
export { setKeyParts, type SetKeyParts } from './commands/set-key-parts.ts';
export { setLineIndex, type SetLineIndex } from './commands/set-line-index.ts';
export { setMonths, type SetMonths } from './commands/set-months.ts';
export { setPaper, type PaperFacts, type SetPaper } from './commands/set-paper.ts';
export { setPaperText, type SetPaperText } from './commands/set-paper-text.ts';
export { setPercentageOf, type SetPercentageOf } from './commands/set-percentage-of.ts';
export { setRemark, type SetRemark } from './commands/set-remark.ts';
export { setSource, type SetSource } from './commands/set-source.ts';
export { setStatus, type SetStatus } from './commands/set-status.ts';
export { setText, type SetText } from './commands/set-text.ts';
export { setUnit } from './commands/set-unit.ts';
export { setYears, type SetYears } from './commands/set-years.ts';
export { updateRegister, type UpdateRegister } from './commands/update-register.ts';
export {
  canRedo,
  canUndo,
  createHistory,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
  type History,
} from './commands/history.ts';
export { calculate, createCalculator, type Calculator } from './calculate.ts';
export { readInput } from './plan/read-input.ts';
export {
  findMunicipalities,
  readRegister,
  registerEntryOf,
  usualYear,
  type Municipality,
  type PopulationRegister,
} from './plan/population-register.ts';
export { readRegisterTable } from './plan/register-table.ts';
export { mergeRegisters } from './plan/merge-registers.ts';
export { municipalityNamed } from './plan/municipality-named.ts';
export { matchRows } from './plan/match-rows.ts';
export { nameKey } from './plan/name-key.ts';
export { readMemberTable, type MemberTable } from './plan/member-table.ts';
export type { MemberTableRow } from './plan/member-table-row.ts';
export { planOfTemplate, TEMPLATES, type TemplateId } from './plan/templates/plan-of-template.ts';
export type { TemplateContext } from './plan/templates/template-context.ts';
export { openPlan, type OpenedPlan } from './file/open-plan.ts';
export { serializeOnOneLine, serializePlan, type SavedBy } from './file/serialize-plan.ts';
export { FILE_LIMITS } from './file/file-limits.ts';
export { FILE_VERSION } from './file/migrate.ts';
export { sectionOf } from './sheet/section-of.ts';
export { sheetOf } from './sheet/sheet-of.ts';
export { yearColumnId } from './sheet/columns.ts';
export { headlineOf } from './sheet/headline.ts';
export type { Headline, HeadlineChip } from './sheet/headline-data.ts';
export { choiceText, inputValueText, keyText, partyName } from './sheet/input-value-text.ts';
export { partsOf as partsOfKey } from './allocation/pools.ts';
export { shareRuleOf } from './allocation/sharing.ts';
export { explain } from './explain/explain.ts';
export { compare } from './compare/compare.ts';
export { bridge } from './compare/bridge/bridge.ts';
export { bridgeDriverName, bridgeIdleText, bridgeSentence } from './compare/bridge/bridge-words.ts';
export { comparisonHeadlineOf } from './compare/comparison-headline.ts';
export { planDiff } from './compare/plan-diff.ts';
export { writePaper } from './paper/write-paper.ts';
export { plainText, readPlainText } from './paper/plain-text.ts';
export type { PaperChart } from './paper/paper-content.ts';
export type { WrittenBlock, WrittenPaper, WrittenSection } from './paper/written-paper.ts';
