import { message, type Message, type MessageValue } from '../message.ts';
import type { Paper, Plan } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';
import { assumptionsSection } from './assumptions-section.ts';
import { conclusionSection } from './conclusion-section.ts';
import { conditionsSection } from './conditions-section.ts';
import { costSection } from './cost-section.ts';
import { decisionSection } from './decision-section.ts';
import { differencesSection } from './differences-section.ts';
import { matterSection } from './matter-section.ts';
import type { PaperContent, SectionContent } from './paper-content.ts';
import { paperContext, type OutcomeOf, type PaperContext } from './paper-context.ts';
import { boardName } from './party-words.ts';
import { recipientsSection } from './recipients-section.ts';
import { summarySection } from './summary-section.ts';
import { matterName, yearSpan } from './year-words.ts';

/** In the order of `PAPER_SECTIONS`. */
const SECTIONS: readonly ((context: PaperContext) => SectionContent)[] = [
  decisionSection,
  summarySection,
  matterSection,
  costSection,
  conditionsSection,
  assumptionsSection,
  differencesSection,
  conclusionSection,
  recipientsSection,
];

/** What a paper says of the plan as it is now, before anybody has written otherwise. Computes nothing of its own. */
export function paperOf(plan: Plan, paper: Paper, outcomeOf: OutcomeOf): PaperContent {
  const context = paperContext(plan, paper, outcomeOf);
  return {
    title: titleOf(context),
    subject: subjectOf(context),
    facts: factsOf(context),
    sections: SECTIONS.map((section) => section(context)),
  };
}

function titleOf({ plan, member }: PaperContext): Message {
  const matter = matterName(plan);
  if (!member) return message('paper.title.agreement', { matter });
  return message('paper.title.member', { member: member.name, matter });
}

function subjectOf({ member }: PaperContext): Message {
  return member ? message('inputValue.plain', { value: member.name }) : message('paper.subject.agreement');
}

function factsOf({ paper, scenario, outcome }: PaperContext): PaperContent['facts'] {
  const facts: readonly (readonly [Message, MessageValue])[] = [
    [message('paper.fact.board'), boardName(paper.board)],
    [message('paper.fact.date'), paper.date ?? sentence(message('paper.placeholder.date'))],
    [message('paper.fact.caseNumber'), said(paper.caseNumber, message('paper.placeholder.caseNumber'))],
    [message('paper.fact.officer'), said(paper.officer, message('paper.placeholder.officer'))],
    [message('paper.fact.scenario'), scenario.name],
    [message('paper.fact.years'), yearSpan(outcome.years)],
  ];
  return facts.map(([label, value]) => ({ label, value }));
}

/** What has been said, or the place to say it. */
function said(fact: string, placeholder: Message): MessageValue {
  return fact === '' ? sentence(placeholder) : fact;
}
