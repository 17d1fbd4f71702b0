// The general texts as they ship, in the stand-in: real titles, answers and questions in the chosen language, so that
// pictures show their true lengths. It reads only as much of the files as a picture needs; the program reads them all.
import type { AnswerLink, Backend, BlockView, InlineView, QuestionView, SourceView } from '../backend';
import { NEW_QUESTION } from './story';

const files = import.meta.glob<string>('../../../../assets/{answers,questions,glossary}/*/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function fileOf(folder: string, language: string, name: string): string {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${folder}/${language}/${name}`));
  return found?.[1] ?? '';
}

/** The blocks `[[name]]` of a file, each with its lines `key = "text"` or `key = ["text"]`. */
function blocksOf(text: string, name: string): Map<string, string[]>[] {
  return text
    .split(`[[${name}]]`)
    .slice(1)
    .map((block) => {
      const own = block.split(/^(?:\[\[|\+\+\+)/m)[0] ?? '';
      const lines = own.matchAll(/^(\w+) = (.*)$/gm);
      return new Map(
        [...lines].map(([, key = '', value = '']) => [
          key,
          [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => (match[1] ?? '').replaceAll('\\"', '"')),
        ]),
      );
    });
}
const one = (block: Map<string, string[]>, key: string) => block.get(key)?.[0] ?? '';
const idOf = (block: Map<string, string[]>) =>
  one(block, 'id') || one(block, 'translates').split('@')[0] || '';

interface Asked {
  id: string;
  stage: string;
  text: string;
  why: string;
  followUp: string | null;
}

const STAGES = 'starting waiting not_working next_step transplant trial living'.split(' ');

function questionsIn(language: string): Asked[] {
  return STAGES.flatMap((stage) =>
    blocksOf(fileOf('questions', language, `${stage}.toml`), 'questions').map((block) => ({
      id: idOf(block),
      stage,
      text: one(block, 'text'),
      why: one(block, 'why'),
      followUp: one(block, 'follow_up') || null,
    })),
  );
}

function inlines(text: string): InlineView[] {
  const runs: InlineView[] = [];
  const pattern =
    /\*\*\[([^\]]+)\]\(glossary:([\w-]+)\)\*\*|\[([^\]]+)\]\(glossary:([\w-]+)\)|\*\*([^*]+)\*\*/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) runs.push({ kind: 'text', text: text.slice(from, match.index) });
    const [whole, bold, boldEntry, plain, entry, strong] = match;
    if (strong) runs.push({ kind: 'strong', text: strong.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1') });
    else runs.push({ kind: 'glossary', text: bold ?? plain ?? '', entry: boldEntry ?? entry ?? '' });
    from = match.index + whole.length;
  }
  if (from < text.length) runs.push({ kind: 'text', text: text.slice(from) });
  return runs;
}

function blocks(markdown: string): BlockView[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((part): BlockView => {
      const items = (mark: RegExp) => part.split('\n').map((line) => inlines(line.replace(mark, '')));
      if (part.startsWith('- ')) return { kind: 'list', items: items(/^- /) };
      if (/^\d+\. /.test(part)) return { kind: 'steps', items: items(/^\d+\. /) };
      if (part.startsWith('## ')) return { kind: 'heading', text: part.replace(/^## |\s*\{#.*\}$/g, '') };
      return { kind: 'paragraph', inlines: inlines(part.replaceAll('\n', ' ')) };
    });
}

/** The title, the head and the parts (by id) of an answer. */
function answerIn(language: string, id: string) {
  const [, head = '', body = ''] = fileOf('answers', language, `${id}.md`).split(/^\+\+\+$/m);
  const parts = new Map(
    body
      .split(/^(?=## )/m)
      .filter((part) => part.startsWith('## '))
      .map((part) => [/\{#([\w-]+)\}/.exec(part)?.[1] ?? '', blocks(part)]),
  );
  return { title: /^title = "(.*)"$/m.exec(head)?.[1] ?? id, head, parts };
}

/** The same stand-in, with the shipped texts of this language in place of its own few. */
export function withShippedContent(backend: Backend, language: string): Backend {
  const known = questionsIn(language);
  const byStage = (stage: string | null) => known.filter((question) => question.stage === stage);
  const counted = new Map<string, Asked>();
  /** Each of the stand-in's own questions stands for one of the bank, of the same stage. */
  function standFor(question: QuestionView): QuestionView {
    const id = question.bankId;
    if (!id) return question;
    const taken = new Set(counted.values());
    const real = counted.get(id) ?? byStage(question.stage).find((one) => !taken.has(one));
    if (!real) return question;
    counted.set(id, real);
    return { ...question, language, text: real.text, why: real.why, followUp: real.followUp };
  }
  const fresh = ({ id, ...asked }: Asked): QuestionView => ({
    ...NEW_QUESTION,
    ...asked,
    bankId: id,
    language,
  });
  const own = { home: backend.home, questions: backend.questions, answer: backend.answer };
  const titles: Record<string, string> = Object.fromEntries(
    Object.keys(files)
      .filter((path) => path.includes(`/answers/${language}/`) && path.endsWith('.md'))
      .map((path) => path.split('/').at(-1)?.replace('.md', '') ?? '')
      .map((id) => [id, answerIn(language, id).title]),
  );
  const GROUPS = 'main related files counts tests genes disease treatment trial living help'.split(' ');

  return Object.assign(backend, {
    async home(person: string) {
      const view = await own.home.call(backend, person);
      return { ...view, firstQuestions: view.firstQuestions.map(standFor) };
    },
    async questions(person: string) {
      const view = await own.questions.call(backend, person);
      const map = (all: QuestionView[]) => all.map(standFor);
      const [first, picked, raised] = [map(view.first), map(view.picked), map(view.raised)];
      const chosen = [...first, ...picked].map((question) => question.text);
      return {
        ...view,
        first,
        picked,
        raised,
        bank: STAGES.map((stage) => ({
          stage,
          questions: byStage(stage)
            .map(fresh)
            .map((question) => ({ ...question, isPicked: chosen.includes(question.text) })),
        })),
      };
    },
    async answers(): Promise<AnswerLink[]> {
      return Object.entries(titles)
        .map(([id, title]) => {
          const head = answerIn('en', id).head;
          return {
            id,
            language,
            title,
            group: /^group = "(.*)"$/m.exec(head)?.[1] ?? 'help',
            isSensitive: /^sensitive = true$/m.test(head),
          };
        })
        .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.id.localeCompare(b.id));
    },
    async answer(person: string, id: string) {
      const stock = await own.answer.call(backend, person, id);
      const facts = stock.paragraphs[0]?.facts ?? [];
      const { head } = answerIn('en', id);
      const { title, parts } = answerIn(language, id);
      const said = blocksOf(fileOf('answers', language, 'sources.toml'), 'sources');
      const dated = blocksOf(fileOf('answers', 'en', 'sources.toml'), 'sources');
      const source = (wanted: string): SourceView => {
        const words = said.find((block) => idOf(block) === wanted) ?? new Map<string, string[]>();
        const origin = dated.find((block) => idOf(block) === wanted) ?? words;
        return {
          id: wanted,
          title: one(words, 'title') || one(origin, 'title'),
          year: one(origin, 'year'),
          note: one(words, 'note') || null,
        };
      };
      return {
        ...stock,
        id,
        language,
        title,
        paragraphs: blocksOf(head, 'paragraphs').map((block, index) => ({
          id: one(block, 'id'),
          blocks: parts.get(one(block, 'id')) ?? [],
          sources: (block.get('sources') ?? []).map(source),
          reviewedOn: /^reviewed_on = "(.*)"$/m.exec(head)?.[1] ?? '2026-11-01',
          facts: index % 3 === 0 ? facts : facts.slice(0, index % 2),
          asks: (block.get('asks') ?? []).flatMap((asked) =>
            known.filter((question) => question.id === asked).map(fresh),
          ),
        })),
      };
    },
    async glossary() {
      return blocksOf(fileOf('glossary', language, 'glossary.toml'), 'words').map((block) => ({
        id: idOf(block),
        language,
        word: one(block, 'word'),
        text: one(block, 'text'),
      }));
    },
  } satisfies Partial<Backend>);
}
