import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, replace, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Moment, Unit } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { peopleIn, perProgramme } from '../../../programme/queries.ts';
import { formatDay, gap } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import type { Offence, Pointer } from '../../principle.ts';

/** Business and technology work on the product side by side. */
export function noTeam(product: Initiative, business: Unit, technology: Unit, programme: Programme): Offence {
  const [p, b, t] = [called(product), called(business), called(technology)];
  const [team] = jointTeams(programme);
  const next =
    team === undefined
      ? { en: 'Declare a team with both as members.', zh: '请为它声明一个由双方组成的团队。' }
      : { en: `Add team and a joint team such as ${team.name}.`, zh: `请用“团队”写明联合团队，例如“${team.name}”。` };
  return {
    message: {
      en: `The ${p.en} is owned by ${b.en} and built by ${t.en}, but no joint team carries it to launch. ${next.en}`,
      zh: `${p.zh}由${b.zh}负责、${t.zh}承建，却没有双方的联合团队全程承担。${next.zh}`,
    },
    related: [
      { element: business, message: { en: `The ${b.en} owns it.`, zh: `${b.zh}是负责方。` } },
      { element: technology, message: { en: `The ${t.en} builds it.`, zh: `${t.zh}是承建方。` } },
    ],
    fixes: () => [
      ...jointTeams(programme).flatMap((joint) => name(product, joint)),
      ...declareTeam(product, [business, technology], programme),
    ],
  };
}

/** The team lacks the people of one side. */
export function oneSided(product: Initiative, teams: readonly Unit[], absent: Unit): Offence {
  const [p, a] = [called(product), called(absent)];
  const [first] = teams as [Unit];
  const t = called(teams.find(({ kind }) => kind?.id === 'team') ?? first);
  const side = valueWord('unit.kind', absent.kind?.id ?? '');
  return {
    message: {
      en: `The team of ${p.en}, ${t.en}, has nobody from ${side?.en}. Add a unit from there, for example ${a.en}.`,
      zh: `${p.zh}的团队是${t.zh}，其中没有${side?.zh}方面的成员。请补充，例如${a.zh}。`,
    },
    related: teams.map((element) => ({ element, message: { en: `See the ${called(element).en}.`, zh: `见${called(element).zh}。` } })),
    fixes: () =>
      teams
        .filter(({ kind, members }) => kind?.id === 'team' && members.length > 0)
        .flatMap((team) => join(team, absent))
        .slice(0, 1),
  };
}

/** The team is gone before the product is there. */
export function endsEarly(product: Initiative, team: Unit, until: Moment, launch: Moment): Offence {
  const [p, t] = [called(product), called(team)];
  const early = gap(until.days, launch.days);
  return {
    message: {
      en: `The ${t.en} is dissolved (${until.text.en}) ${early?.en} before ${p.en} is rolled out (${launch.text.en}). Keep the team until launch.`,
      zh: `${t.zh}于 ${until.text.zh} 解散，比${p.zh}的推广（${launch.text.zh}）早了${early?.zh}。请让团队留到产品上线。`,
    },
    related: [endOf(team, until)],
    fixes: () => {
      if (launch.days.latest === Infinity) return [];
      const day = formatDay(launch.days.latest);
      const title = { en: `Keep ${t.en} until ${day}`, zh: `将${t.zh}保留到 ${day}` };
      return [{ title, edits: [replace(team, until.place, day)], safe: false }];
    },
  };
}

/** The team may be gone before the product is there. */
export function undecidable(product: Initiative, team: Unit, until: Moment, launch: Moment): Offence {
  const [p, t] = [called(product), called(team)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${t.en} (until ${until.text.en}) lasts to the rollout of ${p.en} (${launch.text.en}) cannot be told from these dates. Write the month or day of either.`,
      zh: `从现有日期无法判断${t.zh}（截止 ${until.text.zh}）是否留到${p.zh}推广（${launch.text.zh}）之时。请把其中一个日期写到月或日。`,
    },
    related: [endOf(team, until)],
  };
}

function endOf(element: Unit, { text, place }: Moment): Pointer {
  return { element, place, message: { en: `Dissolved on ${text.en}.`, zh: `于 ${text.zh} 解散。` } };
}

/** The teams that are never dissolved. */
const lastingTeams = gathering('unit', ({ kind, until }) => (kind?.id === 'team' && until === undefined) || undefined);

/** The first two teams of the programme that are known to hold both sides and to stay. */
const jointTeams = perProgramme((programme) => {
  const joint: Unit[] = [];
  for (const entry of lastingTeams(programme)) {
    if (joint.length === 2) break;
    const people = peopleIn([entry.element]);
    if (people?.has('business') && people.has('technology')) joint.push(entry.element);
  }
  return joint;
});

function name(product: Initiative, team: Unit): Fix[] {
  const edit = writerOf(product).append('team', team.name);
  const t = called(team);
  return edit === undefined ? [] : [{ title: { en: `Name ${t.en} as team`, zh: `将${t.zh}设为团队` }, edits: [edit], safe: false }];
}

function declareTeam(product: Initiative, members: readonly Unit[], programme: Programme): Fix[] {
  const { append, declare, keyword, language, value } = writerOf(product);
  const team = freeName(programme, language === 'zh' ? '联合团队' : 'JointTeam');
  const named = append('team', team);
  const names = members.map((unit) => unit.name).join(', ');
  const declared = declare('unit', team, [keyword('kind'), value('unit.kind', 'team')], [keyword('members'), names]);
  const title = { en: `Declare team ${team} of both units`, zh: `声明由双方组成的团队“${team}”` };
  return named === undefined ? [] : [{ title, edits: [named, declared], safe: false }];
}

function join(team: Unit, unit: Unit): Fix[] {
  const edit = writerOf(team).append('members', unit.name);
  const [t, u] = [called(team), called(unit)];
  return edit === undefined
    ? []
    : [{ title: { en: `Add ${u.en} to the members of ${t.en}`, zh: `将${u.zh}加入${t.zh}的成员` }, edits: [edit], safe: false }];
}
