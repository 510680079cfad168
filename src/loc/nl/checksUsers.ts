import type { checksUsers as english } from '../en/checksUsers';
import type { Format } from '../format';
import type { Translation } from '../message';

type Through = Parameters<(typeof english)['check.U04.holder']>[0];

const throughText = ({ through, group }: Through): string =>
  through === 'direct' ? 'rechtstreeks toegewezen' : `via de groep “${group}”`;

const privilegedUsers = (count: number, format: Format): string =>
  format.plural(count, { one: '1 gebruiker met een rol', other: `${format.number(count)} gebruikers met een rol` });

const stillSynced = (count: number, format: Format): string =>
  format.plural(count, {
    one: '1 gebruiker is nog gemarkeerd als gesynchroniseerd',
    other: `${format.number(count)} gebruikers zijn nog gemarkeerd als gesynchroniseerd`
  });

/** Step 1, U01 to U05. */
export const checksUsers: Translation<typeof english> = {
  'check.U01.title': 'Adreslijstsynchronisatie staat uit',
  'check.U01.why':
    'Zolang de synchronisatie aanstaat, kunt u gesynchroniseerde gebruikers niet in de cloud verwijderen en komen verwijderde gebruikers terug. Uitschakelen duurt tot 72 uur en is 72 uur lang niet terug te draaien.',
  'check.U01.todo':
    'Verwijder Microsoft Entra Connect of de configuratie van cloudsynchronisatie.\nSchakel de synchronisatie uit in stap 1. Staat die na 72 uur nog aan, gebruik dan PowerShell en daarna Microsoft-ondersteuning.\nOf verwijder de gebruikers on-premises en laat de verwijdering synchroniseren.',
  'check.U01.proof': 'Volgens Graph staat de synchronisatie uit en is geen enkele gebruiker gesynchroniseerd.',
  'check.U01.pass': 'De synchronisatie staat uit en geen gebruiker is gemarkeerd als gesynchroniseerd.',
  'check.U01.on': ({ lastSyncAt }, format) =>
    lastSyncAt === ''
      ? 'De synchronisatie staat aan.'
      : `De synchronisatie staat aan. Laatst uitgevoerd: ${format.dateTime(lastSyncAt)}.`,
  'check.U01.asked': ({ by, at, until }, format) =>
    `${by} heeft de synchronisatie op ${format.dateTime(at)} uitgeschakeld. Volgens de service staat die nog aan; dat kan duren tot ${format.dateTime(until)}.`,
  'check.U01.askedInVain': ({ way, by, at }, format) =>
    `De synchronisatie staat nog aan, meer dan 72 uur nadat ${by} die op ${format.dateTime(at)} heeft uitgeschakeld. ${
      {
        graph: 'Schakel die uit met PowerShell; blijft die aanstaan, dan kan Microsoft-ondersteuning die uitschakelen.',
        powerShell: 'Controleer of Entra Connect is verwijderd en vraag daarna Microsoft-ondersteuning om de synchronisatie uit te schakelen.'
      }[way]
    }`,
  'check.U01.waiting': ({ count, until }, format) =>
    `De synchronisatie staat uit; ${stillSynced(count, format)}. Dat kan duren tot ${format.date(until)}.`,
  'check.U01.overdue': ({ count }, format) =>
    `De synchronisatie staat al langer dan 72 uur uit, maar ${stillSynced(count, format)}. Microsoft-ondersteuning kan dat opheffen.`,

  'check.U02.title': 'Er is niemand meer behalve de blijvende beheerder',
  'check.U02.why':
    'Entra verwijdert een directory pas als er behalve één globale beheerder niemand meer in staat. Gasten, gedeelde postvakken, agentgebruikers en de accounts van de synchronisatie tellen mee als gebruiker.',
  'check.U02.todo':
    'Controleer in stap 1 wie blijft en wie weggaat.\nVerwijder wie weggaat.\nVerwijder de reservebeheerder als laatste, wanneer de wachttijden voorbij zijn.',
  'check.U02.proof': 'Graph vermeldt alleen u nog en geeft voor elke verwijderde gebruiker 404.',
  'check.U02.pass': 'Behalve u is er niemand meer.',
  'check.U02.blocks': ({ count, named }, format) => {
    const remain = format.plural(count, {
      one: 'Naast u is er nog 1 gebruiker.',
      other: `Naast u zijn er nog ${format.number(count)} gebruikers.`
    });
    return named === 0 || named >= count ? remain : `${remain} Tot nu toe in de lijst: ${format.number(named)}.`;
  },
  'check.U02.standBy':
    'Naast u is alleen de reservebeheerder nog over. Die wordt als laatste verwijderd, wanneer de wachttijden voorbij zijn.',

  'check.U03.title': 'De beheerder die blijft, houdt toegang',
  'check.U03.why':
    'Als de laatste globale beheerder wordt verwijderd, kan niemand de tenant nog gebruiken of sluiten. Rollen via een groep of een service-principal worden gemakkelijk over het hoofd gezien.',
  'check.U03.todo':
    'Loop de globale beheerders na.\nWijs de rol rechtstreeks en permanent toe aan de beheerder die blijft.\nMaak de reservebeheerder ook globale beheerder, of kies een andere.',
  'check.U03.proof':
    'Graph vermeldt voor de beheerder die blijft een rechtstreekse toewijzing van Globale beheerder voor de hele tenant.',
  'check.U03.pass': ({ count }, format) =>
    format.plural(count, {
      one: 'U bent de enige globale beheerder, rechtstreeks toegewezen.',
      other: `U bent een van de ${format.number(count)} globale beheerders, rechtstreeks toegewezen.`
    }),
  'check.U03.keptIsNone': 'U bent geen globale beheerder van deze tenant.',
  'check.U03.standByIsNone': 'De reservebeheerder is geen globale beheerder.',
  'check.U03.throughGroup': 'U bent alleen via een groep globale beheerder. Zonder de groep verliest u de rol.',
  'check.U03.unknownHolder': ({ count }, format) =>
    format.plural(count, {
      one: 'Van 1 object met de rol is niet te bepalen wat het is. Bekijk dit voordat u gebruikers verwijdert.',
      other: `Van ${format.number(count)} objecten met de rol is niet te bepalen wat ze zijn. Bekijk ze voordat u gebruikers verwijdert.`
    }),
  'check.U03.holder': (values) => {
    const kind = {
      user: 'Gebruiker',
      group: 'Groep',
      servicePrincipal: 'Service-principal',
      unknown: 'Onbekend soort object'
    }[values.kind];
    const fate = {
      stays: 'blijft als beheerder',
      standBy: 'blijft als reservebeheerder tot de wachttijden voorbij zijn',
      goes: values.kind === 'user' ? 'gaat weg' : 'is geen gebruiker en wordt in stap 1 niet verwijderd'
    }[values.fate];
    return `${kind} · ${throughText(values)} · ${fate}`;
  },
  'check.U03.eligible': 'Komt in aanmerking: kan de rol activeren',
  'check.U03.eligibleUnread':
    'Wie alleen in aanmerking komt voor de rol, is niet te lezen. Zonder Microsoft Entra ID P2 is dat niemand.',

  'check.U04.title': 'Gebruikers met een rol kunnen worden verwijderd',
  'check.U04.why':
    'Gebruikers met een beheerdersrol verwijdert Graph alleen met een extra machtiging en in opdracht van iemand met een hogere rol. Ontbreekt die machtiging, dan worden juist deze verwijderingen geweigerd.',
  'check.U04.todo':
    'Keur Directory.AccessAsUser.All goed in het SharePoint-beheercentrum onder API-toegang.\nOf ontneem deze gebruikers eerst hun rollen.',
  'check.U04.proof': 'De machtiging staat in het token, of niemand behalve u heeft een rol.',
  'check.U04.none': 'Niemand behalve u heeft een rol.',
  'check.U04.pass': ({ count, scope }, format) => `${privilegedUsers(count, format)}; de machtiging ${scope} is verleend.`,
  'check.U04.missing': ({ count, scope }, format) =>
    `${privilegedUsers(count, format)} ${format.plural(count, { one: 'kan', other: 'kunnen' })} zonder de machtiging ${scope} niet worden verwijderd.`,
  'check.U04.unknown': ({ count, scope }, format) =>
    `${privilegedUsers(count, format)}; uit het token blijkt niet of het ${scope} bevat.`,
  'check.U04.holder': (values) => `Rol ${throughText(values)}`,

  'check.U05.title': 'Verwijderde gebruikers en hoelang ze te herstellen zijn',
  'check.U05.why':
    'Een verwijderde gebruiker is 30 dagen lang te herstellen, met postvak en licenties. Daarna, of zodra de directory weg is, kan niemand dat meer.',
  'check.U05.todo': 'Herstel in stap 1 wie per vergissing is verwijderd.\nVerder niets: definitief verwijderen is niet nodig.',
  'check.U05.proof': 'De lijst met verwijderde gebruikers in Graph.',
  'check.U05.none': 'Er is geen verwijderde gebruiker die u kunt herstellen.',
  'check.U05.some': ({ count }, format) =>
    format.plural(count, {
      one: '1 verwijderde gebruiker wordt bewaard.',
      other: `${format.number(count)} verwijderde gebruikers worden bewaard.`
    }),
  'check.U05.restorable': ({ until }, format) => `Te herstellen tot ${format.date(until)}`,
  'check.U05.over': 'De 30 dagen zijn voorbij; kan elk moment verdwijnen'
};
