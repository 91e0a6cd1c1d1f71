import type { Initiative, Moment, Unit } from '../../../programme/elements.ts';
import { allFound, isSomeUndated, knownWholes, mentions, peopleIn, phasesOf, targets, unitIs } from '../../../programme/queries.ts';
import { notLater, order } from '../../../time/index.ts';
import { principle } from '../../principle.ts';
import { endsEarly, noTeam, oneSided, undecidable } from './offences.ts';

export default principle({
  id: 'joint-team-for-deep-synergy',
  number: 'B18',
  category: 'business-technology',
  severity: 'warning',
  statement: {
    en: 'Where deep cooperation is needed, one business-and-technology team works from research to launch.',
    zh: '深度协同的场景须联合组队、全程共事。',
  },
  sources: [
    { line: '000:50', quote: '由科技部门与业务部门共同组建团队' },
    { line: '000:50', quote: '从需求调研到产品上线全程协作' },
  ],
  checked: 'part',
  wokenBy: ['initiative.team'],
  about: 'initiative',
  check(product, report, programme) {
    if (product.kind?.id !== 'product') return;
    const business = product.owner.find((unit) => unitIs(unit, 'business'))?.target;
    const technology = product.builder.find((unit) => unitIs(unit, 'technology'))?.target;
    if (business === undefined || technology === undefined) return;
    const teams = teamsOf(product);
    if (teams === undefined) return;
    if (teams.length === 0) return report(noTeam(product, business, technology, programme));
    const people = peopleIn(teams);
    const place = product.team[0]?.place;
    const absent = [business, technology].find(({ kind }) => people?.has(kind?.id) === false);
    if (absent !== undefined) return report({ place, ...oneSided(product, teams, absent) });
    const last = lastOf(teams);
    const launches = phasesOf(product, 'rollout')
      .map(({ start }) => start)
      .sort((a, b) => a.days.earliest - b.days.earliest);
    const [launch] = launches;
    if (last === undefined || launch === undefined || isSomeUndated(product, 'rollout')) return;
    const { team, until } = last;
    if (order(until.days, launch.days) === 'before') report({ place, ...endsEarly(product, team, until, launch) });
    else if (!launches.some(({ days }) => notLater(days, until.days))) report({ place, ...undecidable(product, team, until, launch) });
  },
});

/** The teams of a product and of what it is part of, a team that owns or builds it included; undefined where there may be others. */
function teamsOf(product: Initiative): Unit[] | undefined {
  const all = knownWholes(product);
  if (!all?.every((whole) => whole.team.length > 0 || !mentions(whole, 'team'))) return undefined;
  const links = all.flatMap(({ team, owner, builder }) => [
    ...team,
    ...[...owner, ...builder].filter((unit) => unitIs(unit, 'team') !== false),
  ]);
  return allFound(links) ? targets(links) : undefined;
}

/** The team that is dissolved last; undefined where one of them stays. */
function lastOf(teams: readonly Unit[]): { readonly team: Unit; readonly until: Moment } | undefined {
  const ends = teams.flatMap((team) => (team.until === undefined ? [] : [{ team, until: team.until }]));
  return ends.length === teams.length ? ends.toSorted((a, b) => b.until.days.latest - a.until.days.latest)[0] : undefined;
}
