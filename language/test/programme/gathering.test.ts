import assert from 'node:assert/strict';
import { Workspace } from '../../src/index.ts';
import type { Element } from '../../src/programme/elements.ts';
import { gathering, type Question, questions } from '../../src/programme/gathering.ts';
import { write } from '../../src/saved/values.ts';
import { examples, pages } from '../differential/pool.ts';

const texts = [...pages, ...examples.flatMap((files) => Object.values(files))];
const programmes = texts.flatMap((text) => {
  const workspace = new Workspace();
  workspace.set('file:///w/a.dtx', text);
  return workspace.check().map(({ programme }) => programme);
});

describe('what principles gather', () => {
  it('from an element rests on that element alone, and not on what others say', () => {
    let asked = 0;
    for (const programme of programmes) {
      for (const element of programme.elements) {
        const answers = questionsTo(element).map((question) => [question, question.select(element)] as const);
        const restore = hideOthers(element);
        for (const [question, answer] of answers) {
          assert.equal(question.select(element) === undefined, answer === undefined, String(question.select));
          asked++;
        }
        restore();
      }
    }
    assert.ok(asked > 50_000, `${asked}`);
  });

  it('is plain data, in which elements stand for themselves', () => {
    let answered = 0;
    const numbers = { element: () => 1, file: () => undefined, passage: () => undefined };
    for (const programme of programmes) {
      for (const element of programme.elements) {
        for (const question of questionsTo(element)) {
          const answer = question.select(element);
          if (answer === undefined) continue;
          answered++;
          assert.equal(write(answer, numbers)?.isWhole, true, String(question.select));
        }
      }
    }
    assert.ok(answered > 5_000, `${answered}`);
  });
});

describe('a gathering', () => {
  const kinds = gathering('unit', ({ kind }) => kind?.id);

  it('asks after an edit only those who have changed', () => {
    const names = new Set<string>();
    const asked = gathering('unit', ({ name, kind }) => {
      names.add(name);
      return kind?.id;
    });
    const workspace = new Workspace();
    const look = (text: string) => {
      workspace.set('file:///w/a.dtx', text);
      const [checked] = workspace.check();
      names.clear();
      return asked(checked?.programme as never).map(({ value }) => value);
    };
    look('unit A { kind risk }\nunit B { kind branch }\n');
    assert.deepEqual(look('unit A { kind business }\nunit B { kind branch }\n'), ['business', 'branch']);
    assert.deepEqual([...names], ['A']);
    assert.deepEqual(look('unit A { kind business }\nunit C { kind data }\nunit B { kind branch }\n'), ['business', 'data', 'branch']);
    assert.deepEqual([...names], ['C']);
    assert.deepEqual(look('unit A { kind business }\nunit B { kind branch }\n'), ['business', 'branch']);
    assert.deepEqual([...names], []);
  });

  it('leaves out a second element of a name, until the first is gone', () => {
    const workspace = new Workspace();
    const look = (text: string) => {
      workspace.set('file:///w/a.dtx', text);
      const [checked] = workspace.check();
      return kinds(checked?.programme as never).map(({ value }) => value);
    };
    assert.deepEqual(look('unit A { kind risk }\nunit A { kind branch }\n'), ['risk']);
    assert.deepEqual(look('unit B { kind risk }\nunit A { kind branch }\n'), ['risk', 'branch']);
  });
});

function questionsTo({ noun, isDuplicate }: Element): Question[] {
  return questions.filter(({ about }) => about === 'every' || (about === noun && !isDuplicate));
}

/** Makes every look at another element fail, until what this returns is called. */
function hideOthers(element: Element): () => void {
  const hidden = (other: Element): Element =>
    new Proxy(other, {
      get(_, key) {
        throw new Error(`${String(key)} of ${other.name} was read for ${element.name}.`);
      },
    });
  const before = element.links.map(({ found }) => found);
  for (const link of element.links) link.found = link.found && hidden(link.found);
  const { outer } = element;
  element.outer = outer && hidden(outer);
  const referrersBy = () => {
    throw new Error(`Those who refer to ${element.name} were read.`);
  };
  Object.assign(element, { referrersBy });
  return () => {
    for (const [index, link] of element.links.entries()) link.found = before[index];
    element.outer = outer;
    delete (element as { referrersBy?: unknown }).referrersBy;
  };
}
