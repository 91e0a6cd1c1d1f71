import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Data, Element, Initiative, Unit } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { allFound, isUnfinished, mentions, perProgramme, referrers, targets, wholes } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'share-at-enterprise-level',
  number: 'B37',
  category: 'data',
  severity: 'warning',
  statement: {
    en: 'Customer information is shared on an enterprise platform, not scattered.',
    zh: '客户信息要归到企业级共享平台。',
  },
  sources: [
    { line: '001:167', quote: '企业级的共享平台思维' },
    { line: '001:167', quote: '散在各处的客户信息' },
  ],
  checked: 'part',
  wokenBy: ['data.host'],
  about: 'data',
  check(data, report, programme) {
    if (!['internal', 'personal', 'medical'].includes(data.class?.id ?? '') || isUnfinished(data) || mentions(data, 'host')) return;
    const users = referrers(data, 'uses').filter(isOwned);
    const [first] = users;
    // A unit that answers for all of them keeps the data together.
    if (first === undefined || targets(first.owner).some((unit) => users.every(({ owner }) => targets(owner).includes(unit)))) return;
    report(scattered(data, users, programme));
  },
});

function isOwned(element: Element): element is Initiative {
  return element.noun === 'initiative' && element.owner.length > 0 && allFound(element.owner);
}

function scattered(data: Data, users: readonly Initiative[], programme: Programme): Offence {
  const owners = [...new Set(users.map(({ owner }) => owner[0]?.target as Unit))];
  const more = owners.length - 2;
  const rest = more > 0 ? [{ en: `${more} more`, zh: `另外 ${more} 个单位` }] : [];
  const [d, who] = [called(data), listed([...owners.slice(0, 2).map(called), ...rest])];
  const hosts = possibleHosts(users, programme);
  const names = hosts.length > 0 ? listed(hosts.map(called), 'or') : { en: 'a shared platform', zh: '该平台' };
  return {
    message: {
      en: `The ${d.en} is used by initiatives of ${who.en}, but names no platform that hosts it. Add host and ${names.en}.`,
      zh: `${who.zh}的举措都使用${d.zh}，该数据却没有写明放在哪个共享平台上。请用“承载平台”写上${names.zh}。`,
    },
    related: users.slice(0, 4).map((element) => ({
      element,
      place: element.uses.find(({ target }) => target === data)?.place,
      message: { en: `The ${called(element).en} uses it.`, zh: `${called(element).zh}使用该数据。` },
    })),
    fixes: () => hosts.flatMap((host) => lieOn(data, host)),
  };
}

/** The platforms on which the users rest or which use the data themselves; else the platforms of the programme. Two at most. */
function possibleHosts(users: readonly Initiative[], programme: Programme): Initiative[] {
  const near = users.flatMap((user) => [...(wholes(user) ?? []), ...targets(user.dependsOn)]);
  const platforms = [...new Set(near.filter(isPlatform))];
  return (platforms.length > 0 ? platforms : firstPlatforms(programme)).slice(0, 2);
}

const allPlatforms = gathering('initiative', (initiative) => isPlatform(initiative) || undefined);

const firstPlatforms = perProgramme((programme) =>
  allPlatforms(programme)
    .slice(0, 2)
    .map(({ element }) => element),
);

function isPlatform({ kind }: Initiative): boolean {
  return kind?.id === 'platform';
}

function lieOn(data: Data, host: Initiative) {
  const { add, keyword } = writerOf(data);
  const edit = add(keyword('host'), host.name);
  const [d, h] = [called(data), called(host)];
  const title = { en: `Let ${d.en} lie on ${h.en}`, zh: `将${d.zh}放在${h.zh}上` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
