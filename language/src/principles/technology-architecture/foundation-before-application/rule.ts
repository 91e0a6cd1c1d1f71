import { called } from '../../../findings/words.ts';
import { earliestOf } from '../../../fixes/dates.ts';
import { addOperation, postpone } from '../../../fixes/phases.ts';
import type { Initiative, Moment } from '../../../programme/elements.ts';
import { isSomeUndated, isTechnical, mayHold, partsOf, phasesOf } from '../../../programme/queries.ts';
import { gap, notLater } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Doubt, type Offence, principle } from '../../principle.ts';
import { circles } from './circles.ts';

export default principle({
  id: 'foundation-before-application',
  number: 'B38',
  category: 'technology-architecture',
  severity: 'error',
  statement: {
    en: 'Bottom up: infrastructure, architecture, new technology, then application.',
    zh: '先打底座，再上应用。',
  },
  sources: [
    { line: '002:15', quote: '自下而上推动基础设施建设、系统架构转型' },
    { line: '001:161', quote: '需要什么样的底层能力支撑' },
  ],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.dependsOn.length === 0) return;
    const circle = circles(programme).get(initiative);
    const onward = circle && initiative.dependsOn.find(({ target }) => target !== undefined && circle.has(target));
    if (onward?.target !== undefined) report({ place: onward.place, ...inCircle(initiative, onward.target) });
    for (const { target: foundation, place } of initiative.dependsOn) {
      if (foundation === undefined || foundation === initiative) continue;
      const offence = isUpsideDown(initiative, foundation) ? upsideDown(initiative, foundation) : outOfOrder(initiative, foundation);
      if (offence !== undefined) report({ place, ...offence });
    }
  },
});

function inCircle(initiative: Initiative, next: Initiative): Offence {
  const [i, n] = [called(initiative), called(next)];
  if (next === initiative) {
    return {
      message: {
        en: `The ${i.en} depends on itself, so it can never be live. Remove this dependency.`,
        zh: `${i.zh}依赖自己，永远无法上线。请去掉这处依赖。`,
      },
    };
  }
  return {
    message: {
      en: `The ${i.en} depends on ${n.en}, which in the end depends on it: neither can be live first. Remove one of these dependencies.`,
      zh: `${i.zh}依赖${n.zh}，而后者绕一圈又依赖前者，谁也无法先上线。请去掉其中一处依赖。`,
    },
    related: [{ element: next, message: { en: `The ${n.en} is in the circle.`, zh: `${n.zh}也在这一圈之中。` } }],
  };
}

const bases: readonly (string | undefined)[] = ['infrastructure', 'platform'];
const applied: readonly (string | undefined)[] = ['product', 'channel'];

function isUpsideDown(initiative: Initiative, foundation: Initiative): boolean {
  return bases.includes(initiative.kind?.id) && applied.includes(foundation.kind?.id);
}

function upsideDown(initiative: Initiative, foundation: Initiative): Offence {
  const [i, f] = [called(initiative), called(foundation)];
  const [base, application] = [kindOf(initiative), kindOf(foundation)];
  return {
    message: {
      en: `The ${i.en} of kind ${base?.en} depends on ${f.en} of kind ${application?.en}. Let the ${application?.en} depend on its base, not the other way round.`,
      zh: `${i.zh}是${base?.zh}，却依赖属于${application?.zh}的${f.zh}。请改为由${application?.zh}依赖${base?.zh}，或去掉这处依赖。`,
    },
    related: [{ element: foundation, message: { en: `This is a ${application?.en}.`, zh: `这是${application?.zh}。` } }],
  };
}

function kindOf({ kind }: Initiative) {
  return kind && valueWord('initiative.kind', kind.id);
}

/** The foundation is live with its first rollout or operation. The first rollout that certainly comes too early decides. */
function outOfOrder(initiative: Initiative, foundation: Initiative): Offence | Doubt | undefined {
  const rollouts = phasesOf(initiative, 'rollout');
  if (rollouts.length === 0 || isSomeUndated(foundation, 'rollout', 'operate')) return undefined;
  const live = phasesOf(foundation, 'rollout', 'operate');
  if (live.length === 0) return neverLive(foundation) ? missing(initiative, rollouts, foundation) : undefined;
  const undecided = rollouts.find((rollout) => !live.some(({ start }) => notLater(start.days, rollout.start.days)));
  if (undecided === undefined) return undefined;
  const early = rollouts.find((rollout) => live.every(({ start }) => notLater(start.days, rollout.start.days) === false));
  const earliest = earliestOf(live.map(({ start }) => start)) as Moment;
  if (early === undefined) return { undecidable: true, said: () => undecidable(initiative, undecided.start, foundation, earliest) };
  return { ...tooEarly(initiative, early.start, foundation, earliest), fixes: () => postpone(initiative, rollouts, earliest) };
}

const ahead: readonly string[] = ['planned', 'design', 'build', 'pilot'];

/** Whether the foundation certainly has no day on which it goes live: none of its own, of what it is part of or of its parts. */
function neverLive(foundation: Initiative): boolean {
  return (
    isTechnical(foundation) &&
    partsOf(foundation).length === 0 &&
    !mayHold(foundation, ({ phases }) => phases.some(({ kind }) => kind === undefined || !ahead.includes(kind.id)))
  );
}

function missing(initiative: Initiative, rollouts: readonly { readonly start: Moment }[], foundation: Initiative): Offence {
  const [i, f] = [called(initiative), called(foundation)];
  const starts = rollouts.map(({ start }) => start);
  const [start] = starts as [Moment];
  return {
    message: {
      en: `The ${i.en} is rolled out (${start.text.en}), but ${f.en}, on which it depends, has no such date. Add phase rollout or operate there.`,
      zh: `${i.zh}于 ${start.text.zh} 推广，但它所依赖的${f.zh}没有上线时间。请为后者补上“阶段 推广”和日期；已经投产的写“阶段 运行”。`,
    },
    related: [{ element: foundation, message: { en: `The ${f.en} has no rollout.`, zh: `${f.zh}没有推广阶段。` } }],
    fixes: () => addOperation(foundation, starts),
  };
}

function tooEarly(initiative: Initiative, start: Moment, foundation: Initiative, live: Moment): Offence {
  const [i, f] = [called(initiative), called(foundation)];
  const early = gap(start.days, live.days);
  return {
    message: {
      en: `The ${i.en} is rolled out (${start.text.en}) ${early?.en} before ${f.en}, on which it depends (${live.text.en}). Move one of the two dates.`,
      zh: `${i.zh}于 ${start.text.zh} 推广，比它所依赖的${f.zh}（${live.text.zh}）早了${early?.zh}。请推迟前者，或提前后者。`,
    },
    related: [liveFrom(foundation, live)],
  };
}

function undecidable(initiative: Initiative, start: Moment, foundation: Initiative, live: Moment): Offence {
  const [i, f] = [called(initiative), called(foundation)];
  return {
    message: {
      en: `Whether ${f.en} (${live.text.en}) is live before ${i.en} (${start.text.en}) cannot be told from these dates. Write the month or day of either.`,
      zh: `从现有日期无法判断${f.zh}（${live.text.zh}）是否先于${i.zh}（${start.text.zh}）上线。请把其中一个日期写到月或日。`,
    },
    related: [liveFrom(foundation, live)],
  };
}

function liveFrom(element: Initiative, { text, place }: Moment) {
  return { element, place, message: { en: `Live from ${text.en}.`, zh: `自 ${text.zh} 起上线。` } };
}
