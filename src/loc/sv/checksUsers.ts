import type { Format } from '../format';
import type { Translation } from '../message';
import type { checksUsers as enChecksUsers } from '../en/checksUsers';

type Through = { readonly through: 'direct' | 'group'; readonly group: string };

const throughText = ({ through, group }: Through): string => (through === 'direct' ? 'direkt tilldelad' : `via gruppen ”${group}”`);

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 användare', other: `${format.number(count)} användare` });

const stillSynced = (count: number, format: Format): string =>
  format.plural(count, {
    one: '1 användare är fortfarande markerad som synkroniserad.',
    other: `${format.number(count)} användare är fortfarande markerade som synkroniserade.`
  });

/** Step 1, U01 to U05. */
export const checksUsers: Translation<typeof enChecksUsers> = {
  'check.U01.title': 'Katalogsynkroniseringen är av',
  'check.U01.why':
    'Så länge synkroniseringen är på kan synkroniserade användare inte tas bort i molnet, och borttagna kommer tillbaka. Det tar upp till 72 timmar att stänga av den, och det går inte att ångra förrän 72 timmar har gått.',
  'check.U01.todo':
    'Avinstallera Microsoft Entra Connect, eller ta bort konfigurationen för Cloud Sync.\nStäng av synkroniseringen i steg 1. Om den är på i mer än 72 timmar: använd PowerShell och kontakta därefter Microsofts support.\nEller ta bort användarna i den lokala miljön och låt borttagningen synkroniseras.',
  'check.U01.proof': 'Graph visar att synkroniseringen är av och att ingen användare är synkroniserad.',
  'check.U01.pass': 'Synkroniseringen är av, och ingen användare är markerad som synkroniserad.',
  'check.U01.on': (values, format) =>
    values.lastSyncAt === ''
      ? 'Synkroniseringen är på.'
      : `Synkroniseringen är på. Den kördes senast ${format.dateTime(values.lastSyncAt)}.`,
  'check.U01.asked': (values, format) =>
    `${values.by} stängde av synkroniseringen ${format.dateTime(values.at)}. Tjänsten visar den fortfarande som på. Det kan dröja till ${format.dateTime(values.until)}.`,
  'check.U01.askedInVain': (values, format) =>
    `Synkroniseringen är fortfarande på, mer än 72 timmar efter att ${values.by} stängde av den ${format.dateTime(values.at)}. ${
      {
        graph: 'Stäng av den med PowerShell. Om den ändå förblir på kan Microsofts support stänga av den.',
        powerShell: 'Kontrollera att Entra Connect är avinstallerat och be sedan Microsofts support att stänga av den.'
      }[values.way]
    }`,
  'check.U01.waiting': (values, format) =>
    `Synkroniseringen är av. ${stillSynced(values.count, format)} Det kan ta till ${format.date(values.until)}.`,
  'check.U01.overdue': (values, format) =>
    `Synkroniseringen har varit av i mer än 72 timmar. ${stillSynced(values.count, format)} Microsofts support kan hjälpa till.`,

  'check.U02.title': 'Bara administratören som stannar är kvar',
  'check.U02.why':
    'Entra tar bort en katalog bara när en enda global administratör är kvar i den. Gäster, delade postlådor, agentanvändare och synkroniseringskonton räknas som användare.',
  'check.U02.todo':
    'Gå igenom i steg 1 vilka som stannar och vilka som tas bort.\nTa bort dem som ska bort.\nTa bort reservadministratören sist, när väntetiderna är över.',
  'check.U02.proof': 'Graph visar bara dig, och varje borttagen användare svarar 404.',
  'check.U02.pass': 'Bara du är kvar.',
  'check.U02.blocks': (values, format) => {
    const remain = `${users(values.count, format)} utöver dig är kvar.`;
    return values.named === 0 || values.named >= values.count
      ? remain
      : `${remain} Hittills i listan: ${format.number(values.named)}.`;
  },
  'check.U02.standBy':
    'Bara reservadministratören är kvar utöver dig. Kontot tas bort i en sista borttagning, när väntetiderna är över.',

  'check.U03.title': 'Administratören som stannar är säker',
  'check.U03.why':
    'Om den sista globala administratören är bland dem som tas bort kan klientorganisationen varken användas eller stängas. Roller som kommer via en grupp eller ett tjänsthuvudnamn är lätta att missa.',
  'check.U03.todo':
    'Gå igenom de globala administratörerna.\nTilldela rollen direkt och permanent till den administratör som stannar.\nGör även reservadministratören till global administratör, eller välj en annan.',
  'check.U03.proof':
    'Graph visar att administratören som stannar har rollen Global administratör direkt tilldelad för hela klientorganisationen.',
  'check.U03.pass': (values, format) =>
    format.plural(values.count, {
      one: 'Du är den enda globala administratören, direkt tilldelad.',
      other: `Du är en av ${format.number(values.count)} globala administratörer, direkt tilldelad.`
    }),
  'check.U03.keptIsNone': 'Du är inte en av klientorganisationens globala administratörer.',
  'check.U03.standByIsNone': 'Reservadministratören är inte global administratör.',
  'check.U03.throughGroup': 'Du är global administratör bara via en grupp. Utan gruppen förlorar du rollen.',
  'check.U03.unknownHolder': (values, format) =>
    format.plural(values.count, {
      one: '1 innehavare av rollen kunde inte identifieras. Kontrollera den innan användare tas bort.',
      other: `${format.number(values.count)} innehavare av rollen kunde inte identifieras. Kontrollera dem innan användare tas bort.`
    }),
  'check.U03.holder': (values) => {
    const kind = { user: 'Användare', group: 'Grupp', servicePrincipal: 'Tjänsthuvudnamn', unknown: 'Okänd typ av objekt' }[values.kind];
    const fate = {
      stays: 'är administratören som stannar',
      standBy: 'stannar som reservadministratör tills väntetiderna är över',
      goes: values.kind === 'user' ? 'tas bort' : 'är ingen användare och tas inte bort i steg 1'
    }[values.fate];
    return `${kind} · ${throughText(values)} · ${fate}`;
  },
  'check.U03.eligible': 'Berättigad: kan aktivera rollen',
  'check.U03.eligibleUnread': 'Det gick inte att läsa vilka som bara är berättigade. Utan Microsoft Entra ID P2 finns ingen.',

  'check.U04.title': 'Användare med en roll kan tas bort',
  'check.U04.why':
    'Graph tar bort användare med en administratörsroll bara med ytterligare en behörighet och om den som anropar har en högre roll. Annars nekas just de borttagningarna.',
  'check.U04.todo':
    'Godkänn Directory.AccessAsUser.All i administrationscentret för SharePoint under API-åtkomst.\nEller ta bort rollerna från de här användarna först.',
  'check.U04.proof': 'Behörigheten finns i token, eller ingen utom du har en roll.',
  'check.U04.none': 'Ingen utöver dig har en roll.',
  'check.U04.pass': (values, format) => `${users(values.count, format)} har en roll. Behörigheten ${values.scope} är beviljad.`,
  'check.U04.missing': (values, format) =>
    `${users(values.count, format)} med en roll kan inte tas bort utan behörigheten ${values.scope}.`,
  'check.U04.unknown': (values, format) =>
    `${users(values.count, format)} har en roll. Token anger inte om den innehåller ${values.scope}.`,
  'check.U04.holder': (values) => `Roll, ${throughText(values)}`,

  'check.U05.title': 'Borttagna användare och hur länge de kan återställas',
  'check.U05.why':
    'En borttagen användare kan återställas i 30 dagar, med postlåda och licenser. Därefter, eller när katalogen är borta, går det inte.',
  'check.U05.todo':
    'Återställ i steg 1 den som har tagits bort av misstag.\nInget annat: de behöver inte tas bort permanent.',
  'check.U05.proof': 'Graphs lista över borttagna användare.',
  'check.U05.none': 'Ingen borttagen användare kan återställas.',
  'check.U05.some': (values, format) =>
    format.plural(values.count, {
      one: '1 borttagen användare finns kvar.',
      other: `${format.number(values.count)} borttagna användare finns kvar.`
    }),
  'check.U05.restorable': (values, format) => `Kan återställas till ${format.date(values.until)}`,
  'check.U05.over': 'De 30 dagarna har gått. Användaren kan försvinna när som helst'
};
