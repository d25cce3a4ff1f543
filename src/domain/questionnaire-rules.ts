import type { Gender } from './person.ts';
import type { Question, Questionnaire, QuestionnaireOffering, QuestionRule, RuleRequirement } from './questionnaire.ts';

/** What is known of a person who fills in a questionnaire; null and absent answers leave what asks for them open. */
export type QuestionnaireSubject = Readonly<{
  /** Whole years. */
  age: number | null;
  gender: Gender | null;
  /** By question: the text, `true` or `false`, or what was chosen. */
  answers: ReadonlyMap<string, readonly string[]>;
}>;

export type ShownQuestions = Readonly<{
  questions: readonly Question[];
  undecidedQuestions: readonly Question[];
  offerings: readonly QuestionnaireOffering[];
  undecidedOfferings: readonly QuestionnaireOffering[];
}>;

/** Kleene's three values: what is not known never turns into yes or no by being counted as one of them. */
type Verdict = 'yes' | 'no' | 'open';

type Ruled = Readonly<{ ruleJoin: QuestionRule['join']; rules: readonly QuestionRule[] }>;

/**
 * Which questions this person would be asked, and which offerings that leads to. From the vendor's shapes (S2):
 * a question or an offering without rules is shown, one with rules if all (`and`) or any (`or`) of them hold; a rule
 * holds if all or any of its requirements do; a requirement compares the age, the gender's ISO 5218 code or an earlier
 * answer with a text. A question that is not visible is never shown, and an answer to one that is not shown is not
 * looked at, so that a branch left behind leaves nothing. Open stays whatever hangs on what is not known, on a sign or
 * a join that the documents do not explain, or on itself.
 */
export function shownQuestions(questionnaire: Questionnaire, subject: QuestionnaireSubject): ShownQuestions {
  const { questions, offerings } = questionnaire;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const verdicts = new Map<string, Verdict>(questions.map(({ id }) => [id, 'open']));

  function weigh({ ruleJoin, rules }: Ruled): Verdict {
    return joined(
      ruleJoin,
      rules.map((rule) => joined(rule.join, rule.requirements.map(decide))),
    );
  }

  function decide(requirement: RuleRequirement): Verdict {
    if (requirement.comparison !== 'EQUAL' || requirement.answer === null) return 'open';
    switch (requirement.basis) {
      case 'AGE':
        return decideAge(requirement.answer, subject.age);
      case 'GENDER':
        return decideGender(requirement.answer, subject.gender);
      case 'ANSWER':
        return decideAnswer(requirement.answer, byId.get(requirement.questionId ?? ''));
      case 'UNKNOWN':
        return 'open';
    }
  }

  function decideAnswer(wanted: string, earlier: Question | undefined): Verdict {
    if (earlier === undefined) return 'open';
    const isShown = verdicts.get(earlier.id) ?? 'open';
    if (isShown !== 'yes') return isShown;
    const answers = subject.answers.get(earlier.id);
    if (answers === undefined) return 'open';
    return answers.some((answer) => isSame(earlier, answer, wanted)) ? 'yes' : 'no';
  }

  // Everything is open at first, and each round can only decide more: where it comes to rest, the order in which the
  // questions stand has no part in it.
  for (let isMoving = true; isMoving;) {
    const before = new Map(verdicts);
    for (const question of questions) verdicts.set(question.id, question.isVisible === false ? 'no' : weigh(question));
    isMoving = questions.some(({ id }) => verdicts.get(id) !== before.get(id));
  }

  const having = (verdict: Verdict): readonly Question[] => questions.filter(({ id }) => verdicts.get(id) === verdict);
  return {
    questions: having('yes'),
    undecidedQuestions: having('open'),
    offerings: offerings.filter((offering) => weigh(offering) === 'yes'),
    undecidedOfferings: offerings.filter((offering) => weigh(offering) === 'open'),
  };
}

/** Nothing to hold holds. One alone needs no join to be understood. */
function joined(join: QuestionRule['join'], verdicts: readonly Verdict[]): Verdict {
  const [only, second] = verdicts;
  if (only === undefined) return 'yes';
  if (second === undefined) return only;
  const decisive = join === 'ANY' ? 'yes' : 'no';
  if (join !== 'UNKNOWN' && verdicts.includes(decisive)) return decisive;
  return verdicts.every((verdict) => verdict === only) ? only : 'open';
}

function decideAge(wanted: string, age: number | null): Verdict {
  if (age === null || !/^[0-9]{1,3}$/.test(wanted.trim())) return 'open';
  return Number(wanted) === age ? 'yes' : 'no';
}

/** ISO 5218, as the vendor's public collection says of a gender: `"1"` is male, `"2"` female. */
const genders: ReadonlyMap<string, Gender> = new Map([
  ['1', 'MALE'],
  ['2', 'FEMALE'],
]);

function decideGender(wanted: string, gender: Gender | null): Verdict {
  const asked = genders.get(wanted.trim());
  if (gender === null || gender === 'UNKNOWN' || asked === undefined) return 'open';
  return asked === gender ? 'yes' : 'no';
}

/** Texts without regard to case and the blanks around; an option is known by its value and by its title. */
function isSame({ options }: Question, answer: string, wanted: string): boolean {
  const option = options.find(({ value, title }) =>
    [value, title].some((name) => name !== null && alike(name, answer)),
  );
  return [answer, option?.value, option?.title].some((name) => name != null && alike(name, wanted));
}

function alike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
