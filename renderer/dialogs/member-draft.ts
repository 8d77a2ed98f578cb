import {
  addMember,
  parseNumber,
  registerEntryOf,
  success,
  type Edit,
  type Language,
  type Message,
  type Municipality,
  type NumberInput,
  type Plan,
  type Result,
} from '../../core/index.ts';

interface NewMember {
  readonly id: string;
  readonly name: string;
  readonly municipality: Municipality | undefined;
  /** As typed; empty for the register's, or for a party without inhabitants. */
  readonly population: string;
  readonly language: Language;
}

export function addMemberCommand(member: NewMember): (plan: Plan) => Result<Edit, Message> {
  const { id, name, municipality, language } = member;
  return (plan) => {
    const population = typedPopulation(member.population, language);
    if (!population.ok) return population;
    return addMember(plan, {
      id,
      name: municipality?.name ?? name,
      register: municipality ? registerEntryOf(municipality) : null,
      population: population.value,
    });
  };
}

function typedPopulation(text: string, language: Language): Result<NumberInput | null, Message> {
  return text.trim() === '' ? success(null) : parseNumber(text, { language, suffixes: [] });
}
