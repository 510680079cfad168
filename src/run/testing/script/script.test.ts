import type { Plan } from '../../plan/plan';
import { memoryJournals } from '../memoryJournals';
import { drawScript } from './drawScript';
import type { FaultScript } from './faultScript';
import { judge } from './judge';
import { minimise } from './minimise';
import { wrongAbout } from './onTheWire';
import { playScript } from './playScript';
import { repeats } from './repeats';
import { OWN_TOKEN, type Page } from './scriptWorld';
import { saidBy, type Story } from './story';

/** Nothing goes wrong in it. */
const QUIET: FaultScript = { number: 1, task: 'deleteUsers', size: 12, keep: [3], latency: 40, lag: 0, quota: 'none', facts: 'known', sittings: [] };

const linesOf = ({ world }: Story): readonly string[] => [...world.journals.kept.values()].flatMap(({ lines }) => lines.map(({ text }) => text));
const saysOf = async (story: Story): Promise<readonly string[]> => (await judge(story)).map(({ kind, says }) => `${kind}: ${says}`);

test('a number is one script, and a script one story, to the last line of its journal', async () => {
  for (const task of ['deleteUsers', 'releaseDomains'] as const) {
    expect(drawScript(task, 7)).toEqual(drawScript(task, 7));
    expect(linesOf(await playScript(drawScript(task, 7)))).toEqual(linesOf(await playScript(drawScript(task, 7))));
  }
  expect(repeats(drawScript('deleteUsers', 7))).toBe('npm run soak -- --script deleteUsers/7');
});

describe('what is wrong is seen:', () => {
  it('nothing, as long as nothing is', async () => {
    const story = await playScript(QUIET);
    expect([story.writes, await saysOf(story)]).toEqual([11, []]);
  });

  it('a planned object that is there although the run is green', async () => {
    const story = await playScript(QUIET);
    const { tenant } = story.world.rehearsal;
    const [back] = tenant.deletedUsers.all();
    tenant.users.put(back!);
    expect(await saysOf(story)).toEqual([`lost: ${back?.id} is there, and verified`, `violation: green, and ${back?.id} is there`]);
  });

  it('an object that changed without being planned', async () => {
    const story = await playScript(QUIET);
    const { tenant } = story.world.rehearsal;
    const kept = [...story.before.keys()][4] ?? '';
    tenant.users.put({ ...tenant.users.get(kept)!, displayName: 'Somebody else' });
    expect(await saysOf(story)).toEqual([`violation: ${kept} changed without being planned`]);
  });

  it('a deletion that is carried out twice', async () => {
    const story = await playScript(QUIET);
    const { tenant, handle } = story.world.rehearsal;
    const [back] = tenant.deletedUsers.all();
    tenant.users.put(back!);
    await handle(new Request(`https://graph.microsoft.com/v1.0/users/${back?.id}`, { method: 'DELETE', headers: { Authorization: 'Bearer x' } }));
    const says = await saysOf(story);
    expect(says).toEqual([`double: DELETE /users/${back?.id} was carried out twice`, 'violation: green without a listing that was read after the last change']);
  });

  it('a journal that says something else than the run', async () => {
    const story = await playScript(QUIET);
    [...story.world.journals.kept.values()][0]?.lines.splice(-3);
    const says = await saysOf(story);
    expect(says.length).toBeGreaterThan(0);
    expect(says.some((each) => each.startsWith('violation: the journal says of'))).toBe(true);
  });
});

test('whoever is protected and restored after a deletion that nobody knows was accepted is sent nothing any more', async () => {
  const absent = { match: { method: 'DELETE', path: '/users/', nth: 3 }, effect: { kind: 'status', status: 404, carriedOut: true } } as const;
  const happenings = (['comesBack', 'protected', 'stop'] as const).map((kind) => ({ after: 14, what: kind === 'stop' ? { kind } : { kind, which: 2 } }));
  const sittings = [
    { mode: 'write', faults: [absent], happenings, then: { kind: 'none' } },
    { mode: 'write', faults: [], happenings: [], then: { kind: 'none' } }
  ] as const;
  const story = await playScript({ ...QUIET, keep: [], size: 30, sittings });
  expect([story.touched.size, story.sittings.map(saidBy), await saysOf(story)]).toEqual([1, ['stopped', 'incomplete', 'complete'], []]);
});

test('what holds is not made smaller', async () => {
  const script = { ...QUIET, size: 2, keep: [], sittings: [{ mode: 'write', faults: [], happenings: [], then: { kind: 'none' } }] } as const;
  expect(await minimise(script)).toBe(script);
});

describe('a rule that is added in the middle', () => {
  const sittings: FaultScript['sittings'] = [
    { mode: 'write', faults: [], happenings: [{ after: 2, what: { kind: 'protected', which: 20 } }], then: { kind: 'none' } }
  ];

  it('is known from the next phase on, and whom it keeps is named', async () => {
    const story = await playScript({ ...QUIET, keep: [], size: 30, sittings });
    expect([story.touched.size, story.sittings.map(saidBy), await saysOf(story)]).toEqual([0, ['incomplete', 'complete'], []]);
  });

  it.each(['blockSignIn', 'restoreUsers'] as const)('is known in the task %s', async (task) => {
    const story = await playScript({ ...QUIET, task, keep: [], size: 33, sittings });
    expect([story.sittings.map(saidBy), await saysOf(story)]).toEqual([['incomplete', 'complete'], []]);
  });

  it('is seen when a run overlooks it for minutes, or knows it and writes all the same', () => {
    const page = { stop: new AbortController() } as Page;
    const plan = { fingerprint: 'run', keptIds: [], items: [{ id: 'a' }] } as unknown as Plan;
    const journals = memoryJournals();
    journals.kept.set('run', { header: {}, planLines: [], lines: [1, 2].map((seq) => ({ seq, seal: '', text: '{"kind":"intent","ids":["a"]}' })) });
    const says = (known: ReadonlyMap<string, number>, isOverlooked: boolean): readonly string[] =>
      wrongAbout({ method: 'DELETE', target: 'a', token: OWN_TOKEN }, page, { plan, page, mode: 'write', journals, known, isOverlooked: () => isOverlooked }).map((each) => each.says);
    // On its way already when the rule came to be known, after it, and never asked.
    expect(says(new Map([['a', 2]]), false)).toEqual([]);
    expect(says(new Map([['a', 1]]), false)).toEqual(['a is protected']);
    expect(says(new Map(), true)).toEqual(['a is protected']);
  });
});
