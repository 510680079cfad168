import type { RawGroup, RawNamed } from '../../raw';
import type { TenantState } from '../../state';
import { group, type GroupKind } from '../make/groups';
import type { World } from '../world';
import type { People } from './people';

/** Groups that hold directory roles; `IT-Leitung` sits inside the first. */
export const ROLE_GROUP = 'Rolle Globale Administratoren';
export const ON_CALL_GROUP = 'Rolle IT-Bereitschaft';
const NESTED_GROUP = 'IT-Leitung';

const GROUPS: readonly (readonly [name: string, kind: GroupKind, from?: 'formerlySynced'])[] = [
  ['Geschäftsleitung', 'team'], ['Filiale Nord', 'team'], ['Filiale Süd', 'team'], ['Küchenplanung', 'team'],
  ['Lager & Logistik', 'team'], ['Marketing 🛋️', 'team'], ['=Projekt "Umzug"', 'team'], ['Betriebsrat', 'team'],
  ['Ausstellung 2027', 'microsoft365'], ['Lieferanten', 'microsoft365'], ['Sommerfest', 'microsoft365'],
  ['Alle Beschäftigten', 'dynamic'], ['Alle Gäste', 'dynamic'], ['Windows-Geräte', 'dynamic'],
  ['SEC-Buchhaltung', 'security', 'formerlySynced'], ['SEC-Personalakten', 'security', 'formerlySynced'],
  ['SEC-Kasse', 'security', 'formerlySynced'], ['SEC-VPN', 'security', 'formerlySynced'],
  ['Lizenz M365 E3', 'security'], ['Intune Pilot', 'security'], ['Ausnahme MFA', 'security'],
  ['Datenschutz', 'mailSecurity'], ['Rechnungsfreigabe', 'mailSecurity'],
  ['alle@', 'distribution'], ['Verteiler Presse', 'distribution', 'formerlySynced'], ['Verteiler Filialen', 'distribution']
];

type Grouped = Pick<TenantState, 'groups' | 'groupMembers' | 'groupOwners' | 'administrativeUnits' | 'contacts'>;

const named = (world: World, kind: string, names: readonly string[]): RawNamed[] =>
  names.map((displayName, index) => ({ id: world.id(kind, index), displayName }));

export function administrativeUnits(world: World): RawNamed[] {
  return named(world, 'administrativeUnit', ['Filiale Nord', 'Filiale Süd', 'Werkstatt']);
}

function contacts(world: World): RawNamed[] {
  return named(world, 'contact', [
    'Tischlerei Ahlers', 'Polsterei Nowak', "O'Reilly Leder", 'Spedition Nordlicht', 'Sägewerk Förster', '@Presse',
    'Versicherung Woodgrove'
  ]);
}

/** Microsoft no longer lets a group into a role-assignable one; old and imported tenants are not asked. */
function roleGroups(world: World, people: People): { groups: RawGroup[]; members: Record<string, string[]> } {
  const holder = group(world, ROLE_GROUP, 'role');
  const nested = group(world, NESTED_GROUP, 'security');
  const onCall = group(world, ON_CALL_GROUP, 'role');
  const idOf = (local: string): string => people.named(local).id;
  return {
    groups: [holder, nested, onCall],
    members: {
      [holder.id]: [idOf('henrike.adomeit'), nested.id],
      [nested.id]: [idOf('bogdan.wisniewski'), idOf("niamh.o'sullivan")],
      [onCall.id]: [idOf('dilek.arslan')]
    }
  };
}

export function groups(world: World, people: People): Grouped {
  const plain = GROUPS.map(([name, kind, from]) => group(world, name, kind, from === undefined ? null : false));
  const holding = roleGroups(world, people);
  const some = (): string[] => people.users.filter(() => world.whole(1, 12) === 1).map((user) => user.id);
  return {
    groups: [...plain, ...holding.groups],
    groupMembers: { ...Object.fromEntries(plain.map((each) => [each.id, some()])), ...holding.members },
    groupOwners: {
      ...Object.fromEntries(plain.map((each) => [each.id, [people.named('miriam.grosskopf').id]])),
      ...Object.fromEntries(holding.groups.map((each) => [each.id, [people.named('rainer.schuette').id]]))
    },
    administrativeUnits: administrativeUnits(world),
    contacts: contacts(world)
  };
}
