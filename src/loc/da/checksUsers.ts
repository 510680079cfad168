import type { checksUsers as english } from '../en/checksUsers';
import type { Format } from '../format';
import type { Translation } from '../message';

const privilegedUsers = (count: number, format: Format): string =>
  format.plural(count, { one: '1 bruger med en rolle', other: `${format.number(count)} brugere med en rolle` });

/** Step 1, U01 to U05. */
export const checksUsers: Translation<typeof english> = {
  'check.U01.title': 'Katalogsynkronisering er slået fra',
  'check.U01.why':
    'Så længe synkroniseringen er slået til, kan synkroniserede brugere ikke slettes i skyen, og slettede brugere kommer tilbage. Det tager op til 72 timer at slå den fra, og det kan ikke fortrydes i 72 timer.',
  'check.U01.todo':
    'Fjern Microsoft Entra Connect, eller fjern konfigurationen af Cloud Sync.\nSlå synkroniseringen fra i trin 1. Er den stadig slået til efter 72 timer, så brug PowerShell og derefter Microsoft Support.\nEller slet brugerne i det lokale miljø, og lad sletningen synkronisere.',
  'check.U01.proof': 'Graph viser, at synkroniseringen er slået fra, og at ingen bruger er synkroniseret.',
  'check.U01.pass': 'Synkroniseringen er slået fra, og ingen bruger er markeret som synkroniseret.',
  'check.U01.on': (values, format) =>
    values.lastSyncAt === ''
      ? 'Synkroniseringen er slået til.'
      : `Synkroniseringen er slået til. Den kørte senest ${format.dateTime(values.lastSyncAt)}.`,
  'check.U01.asked': (values, format) =>
    `Synkroniseringen blev slået fra af ${values.by}, ${format.dateTime(values.at)}. Tjenesten viser den stadig som slået til; det kan vare til ${format.dateTime(values.until)}.`,
  'check.U01.askedInVain': (values, format) =>
    `Synkroniseringen er stadig slået til, mere end 72 timer efter at ${values.by} slog den fra (${format.dateTime(values.at)}). ${
      {
        graph: 'Slå den fra med PowerShell; er den stadig slået til, kan Microsoft Support slå den fra.',
        powerShell: 'Kontrollér, at Entra Connect er afinstalleret, og bed derefter Microsoft Support om at slå den fra.'
      }[values.way]
    }`,
  'check.U01.waiting': (values, format) =>
    `Synkroniseringen er slået fra; ${format.plural(values.count, {
      one: '1 bruger er stadig markeret som synkroniseret',
      other: `${format.number(values.count)} brugere er stadig markeret som synkroniserede`
    })}. Det kan vare til den ${format.date(values.until)}.`,
  'check.U01.overdue': (values, format) =>
    `Synkroniseringen har været slået fra i mere end 72 timer, og ${format.plural(values.count, {
      one: '1 bruger er stadig markeret som synkroniseret. Microsoft Support kan frigive brugeren.',
      other: `${format.number(values.count)} brugere er stadig markeret som synkroniserede. Microsoft Support kan frigive dem.`
    })}`,

  'check.U02.title': 'Kun den administrator, der bliver, er tilbage',
  'check.U02.why':
    'Entra sletter først et katalog, når der kun er én global administrator tilbage i det. Gæster, delte postkasser, agentbrugere og synkroniseringens konti tæller som brugere.',
  'check.U02.todo':
    'Gennemgå i trin 1, hvem der bliver, og hvem der skal slettes.\nSlet dem, der skal slettes.\nSlet reserveadministratoren til sidst, når ventetiderne er forbi.',
  'check.U02.proof': 'Graph viser ingen andre end dig, og hver slettet bruger svarer 404.',
  'check.U02.pass': 'Du er den eneste tilbage.',
  'check.U02.blocks': (values, format) => {
    const remain = format.plural(values.count, {
      one: '1 bruger ud over dig er tilbage.',
      other: `${format.number(values.count)} brugere ud over dig er tilbage.`
    });
    return values.named === 0 || values.named >= values.count
      ? remain
      : `${remain} På listen indtil videre: ${format.number(values.named)}.`;
  },
  'check.U02.standBy':
    'Kun reserveadministratoren er tilbage ud over dig. Vedkommende slettes allersidst, når ventetiderne er forbi.',

  'check.U03.title': 'Den administrator, der bliver, er sikret',
  'check.U03.why':
    'Er den sidste globale administrator blandt dem, der slettes, kan lejeren hverken bruges eller lukkes. Roller, der kommer gennem en gruppe eller en tjenesteprincipal, er lette at overse.',
  'check.U03.todo':
    'Gennemgå de globale administratorer.\nTildel rollen direkte og permanent til den administrator, der bliver.\nGør også reserveadministratoren til global administrator, eller vælg en anden.',
  'check.U03.proof':
    'Graph viser, at den administrator, der bliver, er direkte tildelt rollen Global administrator for hele lejeren.',
  'check.U03.pass': (values, format) =>
    format.plural(values.count, {
      one: 'Du er den eneste globale administrator og er direkte tildelt rollen.',
      other: `Du er én af ${format.number(values.count)} globale administratorer og er direkte tildelt rollen.`
    }),
  'check.U03.keptIsNone': 'Du er ikke blandt lejerens globale administratorer.',
  'check.U03.standByIsNone': 'Reserveadministratoren er ikke global administrator.',
  'check.U03.throughGroup': 'Du er kun global administrator gennem en gruppe. Uden gruppen mister du rollen.',
  'check.U03.unknownHolder': (values, format) =>
    format.plural(values.count, {
      one: '1 indehaver af rollen kunne ikke identificeres. Se på den, før der slettes brugere.',
      other: `${format.number(values.count)} indehavere af rollen kunne ikke identificeres. Se på dem, før der slettes brugere.`
    }),
  'check.U03.holder': (values) => {
    const kind = {
      user: 'Bruger',
      group: 'Gruppe',
      servicePrincipal: 'Tjenesteprincipal',
      unknown: 'Ukendt objekttype'
    }[values.kind];
    const through = values.through === 'direct' ? 'direkte tildelt' : `gennem gruppen ${values.group}`;
    const fate = {
      stays: 'bliver som den sidste administrator',
      standBy: 'bliver som reserveadministrator, til ventetiderne er forbi',
      goes: values.kind === 'user' ? 'slettes' : 'er ikke en bruger og slettes ikke i trin 1'
    }[values.fate];
    return `${kind} · ${through} · ${fate}`;
  },
  'check.U03.eligible': 'Berettiget: kan aktivere rollen',
  'check.U03.eligibleUnread': 'Det kunne ikke læses, hvem der kun er berettiget. Uden Microsoft Entra ID P2 er der ingen.',

  'check.U04.title': 'Brugere med en rolle kan slettes',
  'check.U04.why':
    'Graph sletter kun brugere med en administratorrolle, hvis værktøjet har endnu en tilladelse, og du har en højere rolle end brugeren. Ellers afvises netop de sletninger.',
  'check.U04.todo':
    'Godkend Directory.AccessAsUser.All i SharePoint Administration under API-adgang.\nEller fjern først rollerne fra disse brugere.',
  'check.U04.proof': 'Tilladelsen er i tokenet, eller ingen andre end dig har en rolle.',
  'check.U04.none': 'Ingen andre end dig har en rolle.',
  'check.U04.pass': (values, format) =>
    `${privilegedUsers(values.count, format)}; tilladelsen ${values.scope} er tildelt.`,
  'check.U04.missing': (values, format) =>
    `${privilegedUsers(values.count, format)} kan ikke slettes uden tilladelsen ${values.scope}.`,
  'check.U04.unknown': (values, format) =>
    `${privilegedUsers(values.count, format)}; tokenet oplyser ikke, om det har ${values.scope}.`,
  'check.U04.holder': (values) =>
    values.through === 'direct' ? 'Direkte tildelt rolle' : `Rolle gennem gruppen ${values.group}`,

  'check.U05.title': 'Slettede brugere, og hvor længe de kan gendannes',
  'check.U05.why':
    'En slettet bruger kan gendannes i 30 dage med postkasse og licenser. Derefter, eller når kataloget er væk, kan ingen gøre det.',
  'check.U05.todo':
    'Gendan i trin 1 dem, der er slettet ved en fejl.\nIntet andet: De behøver ikke blive slettet permanent.',
  'check.U05.proof': 'Graphs liste over slettede brugere.',
  'check.U05.none': 'Ingen slettet bruger kan gendannes.',
  'check.U05.some': (values, format) =>
    format.plural(values.count, {
      one: '1 slettet bruger opbevares stadig.',
      other: `${format.number(values.count)} slettede brugere opbevares stadig.`
    }),
  'check.U05.restorable': (values, format) => `Kan gendannes indtil den ${format.date(values.until)}`,
  'check.U05.over': 'De 30 dage er gået; brugeren kan forsvinde når som helst'
};
