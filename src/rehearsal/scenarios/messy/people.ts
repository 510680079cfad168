import type { RawUser } from '../../raw';
import { ODD_NAMES } from '../data/oddNames';
import type { SkuPartNumber } from '../data/skus';
import { actingAdmin } from '../make/bareTenant';
import { initialDomainOf } from '../make/firm';
import { member, ordinaryPeople, type Account } from '../make/people';
import type { World } from '../world';
import { FIRM } from './firm';
import { guests } from './guests';

/** Accounts that hold a role or own something; found by the part of the sign-in name before the `@`. */
const STAFF: readonly Account[] = [
  { displayName: 'Miriam Großkopf', local: 'miriam.grosskopf', skus: ['SPE_E3', 'AAD_PREMIUM_P2'], jobTitle: 'IT-Leitung' },
  { displayName: 'Notfallzugang 1', local: 'notfall01', domain: initialDomainOf(FIRM) },
  { displayName: 'Henrike Adomeit', local: 'henrike.adomeit', skus: ['SPE_E3', 'AAD_PREMIUM_P2'], jobTitle: 'IT' },
  { displayName: 'Bogdan Wiśniewski', local: 'bogdan.wisniewski', skus: ['SPE_E3'], jobTitle: 'IT' },
  { displayName: 'Farah Haddad', local: 'farah.haddad', skus: ['SPE_E3', 'AAD_PREMIUM_P2'], jobTitle: 'IT' },
  { displayName: "Niamh O'Sullivan", local: "niamh.o'sullivan", skus: ['SPE_E3'], jobTitle: 'IT' },
  { displayName: 'Rainer Schütte', local: 'rainer.schuette', skus: ['SPE_E3'], jobTitle: 'Personal' },
  { displayName: 'Dilek Arslan', local: 'dilek.arslan', skus: ['SPE_E3'], jobTitle: 'IT' },
  { displayName: 'Svea Lindqvist', local: 'svea.lindqvist', skus: ['SPE_E3', 'VISIOCLIENT'], jobTitle: 'IT' },
  { displayName: 'Konrad Pfeiffer', local: 'konrad.pfeiffer', skus: ['SPE_E3'], jobTitle: 'Buchhaltung' },
  { displayName: 'Amina Diallo', local: 'amina.diallo', skus: ['SPE_E3'], jobTitle: 'Datenschutz' },
  { displayName: 'Externe Revision', local: 'revision', jobTitle: 'Revision' }
];

/** Accounts that belong to nobody. Graph's user list does not tell them from people. */
const RESOURCES: readonly Account[] = [
  ...['info', 'bewerbung', 'rechnungseingang', 'kundendienst', 'presse', 'reklamation'].map(
    (local): Account => ({ displayName: `Postfach ${local}`, local, signIn: 'blocked' })
  ),
  { displayName: 'Besprechung Buche', local: 'raum.buche', signIn: 'blocked', skus: ['Microsoft_Teams_Rooms_Pro'] },
  { displayName: 'Besprechung Eiche', local: 'raum.eiche', signIn: 'blocked', skus: ['Microsoft_Teams_Rooms_Pro'] },
  { displayName: 'Ausstellung 2. OG', local: 'raum.ausstellung', skus: ['Microsoft_Teams_Rooms_Pro'] },
  { displayName: 'Warteschleife Zentrale', local: 'warteschleife', signIn: 'blocked' }
];

/** Synchronization was switched off long ago; its account stayed. */
const SYNC_LEFTOVER: Account = {
  displayName: 'On-Premises Directory Synchronization Service Account',
  local: 'Sync_MOEBEL-DC01_7c1f0a2b9e43',
  domain: initialDomainOf(FIRM),
  createdDaysAgo: 2_870
};

const AGENTS: readonly Account[] = ['Küchenplaner-Agent', 'Reklamations-Agent'].map((displayName, index) => ({
  displayName,
  local: `agent${index + 1}`,
  domain: initialDomainOf(FIRM),
  type: '#microsoft.graph.agentUser',
  createdDaysAgo: 60 + index
}));

const ORDINARY = 127;

function ordinary(index: number): Partial<Account> {
  const skus: SkuPartNumber[] = [index % 13 === 5 ? 'STANDARDPACK' : 'SPE_E3'];
  const further: SkuPartNumber[] = [
    ...(index % 11 === 3 ? (['POWER_BI_STANDARD'] as const) : []),
    ...(index % 17 === 4 ? (['FLOW_FREE'] as const) : []),
    ...(index % 21 === 7 ? (['VISIOCLIENT'] as const) : []),
    ...(index % 29 === 9 ? (['PROJECTPROFESSIONAL'] as const) : [])
  ];
  // Who left keeps an account that cannot sign in; who came from the old directory still says so.
  const left = index % 10 === 9;
  return {
    skus: left ? [] : [...skus, ...further],
    ...(left ? { signIn: 'blocked' as const } : {}),
    ...(index % 4 === 1 ? { synced: false } : {}),
    ...(index % 16 === 6 ? { domain: 'contoso-werkstatt.de' } : {})
  };
}

export interface People {
  readonly users: [RawUser, ...RawUser[]];
  readonly shared: readonly RawUser[];
  readonly guests: readonly RawUser[];
  /** By the part of the sign-in name before the `@`. Throws when there is nobody: a mistake in the scenario. */
  named(local: string): RawUser;
}

export function people(world: World): People {
  const admin = actingAdmin(world, FIRM, ['SPE_E3']);
  const all = (from: number, accounts: readonly Account[]): RawUser[] =>
    accounts.map((account, index) => member(world, FIRM, from + index, account));
  const staff = all(10, STAFF);
  const resources = all(50, RESOURCES);
  const odd = all(100, ODD_NAMES.map((name, index) => ({ ...name, skus: index % 3 === 0 ? [] : ['SPE_E3'] })));
  const visitors = guests(world);
  const users: [RawUser, ...RawUser[]] = [
    admin,
    ...staff,
    ...odd,
    ...ordinaryPeople(world, FIRM, 200, ORDINARY, ordinary),
    ...resources,
    ...all(70, [SYNC_LEFTOVER]),
    ...all(80, AGENTS),
    ...visitors
  ];
  return {
    users,
    shared: resources.slice(0, 6),
    guests: visitors,
    named: (local) => {
      const found = users.find((user) => user.userPrincipalName.startsWith(`${local}@`));
      if (found === undefined) {
        throw new Error(`The scenario has no account ${local}`);
      }
      return found;
    }
  };
}
