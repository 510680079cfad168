import type { checksDirectory as english } from '../en/checksDirectory';
import type { Translation } from '../message';

/** Step 5, D02 to D09. */
export const checksDirectory: Translation<typeof english> = {
  'check.D02.title': 'Ingen appregistrering er tilbage',
  'check.D02.why':
    'Entra sletter ikke et katalog med appregistreringer. De, der bruger en af disse apps, også i andre lejere, kan ikke længere logge på den.',
  'check.D02.todo':
    'Giv besked til ejerne af apps, som andre bruger.\nSlet registreringerne i trin 5 eller i Entra > ”App registrations” > ”All applications”.\nLad den, som dette værktøj bruger, være til sidst (D07).',
  'check.D02.proof': 'Graph viser ingen anden appregistrering end den, dette værktøj bruger.',
  'check.D02.pass': 'Ingen appregistrering er tilbage.',
  'check.D02.oursOnly': 'Kun den registrering, som dette værktøj kan logge på med, er tilbage. Den tages til sidst (D07).',
  'check.D02.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 appregistrering er tilbage.',
      other: `${format.number(count)} appregistreringer er tilbage.`
    }),
  'check.D02.application': 'Appregistrering',
  'check.D02.b2cExtensions': 'Appregistrering fra B2C eller External ID; Entra tæller den også med',
  'check.D02.ours': 'Dette værktøj kan logge på med den: tages allersidst',

  'check.D03.title': 'Ingen virksomhedsapplikation fra tredjepart er tilbage',
  'check.D03.why':
    'Virksomhedsapplikationer fra andre leverandører kan forhindre sletningen, og portalen kan ikke fjerne dem alle. Når en af dem slettes, holder enkeltlogon til den op.',
  'check.D03.todo':
    'Se listen igennem for tjenester, som folk stadig logger på.\nSlet applikationerne i trin 5.\nDet, der ikke kan slettes dér: Entra > ”Enterprise apps” eller support.',
  'check.D03.proof': 'Graph viser ingen tjenesteprincipal, der tilhører en anden organisation end Microsoft.',
  'check.D03.pass': 'Ingen applikation fra tredjepart er tilbage.',
  'check.D03.blocks': (values, format) => {
    const found = format.plural(values.count, {
      one: '1 applikation fra tredjepart er tilbage.',
      other: `${format.number(values.count)} applikationer fra tredjepart er tilbage.`
    });
    return values.more === 'all' ? found : `${found} Listen er ikke læst til ende.`;
  },
  'check.D03.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: '1 applikation oplyser ikke, hvem den tilhører. Dette værktøj sletter den aldrig.',
      other: `${format.number(count)} applikationer oplyser ikke, hvem de tilhører. Dette værktøj sletter dem aldrig.`
    }),
  'check.D03.thirdParty': 'Tilhører en anden organisation',
  'check.D03.agent': 'Agentidentitet fra en anden organisation',
  'check.D03.unknown': (values) =>
    values.type === '' ? 'Ukendt ejer og type' : `Ukendt ejer · type ${values.type}`,

  'check.D04.title': 'Microsofts egne applikationer er kendt og får lov at være',
  'check.D04.why':
    'Nogle skjulte tjenesteprincipaler får en sletning til at mislykkes, selvom Entras liste er grøn. Andre er vejen ind i portalerne: Deaktiveres de, er alle lukket ude.',
  'check.D04.todo':
    'Deaktiver eller slet aldrig de beskyttede.\nAktivér igen dem af dem, der er deaktiveret.\nAdministrerede identiteter forsvinder med deres Azure-ressource.\nEr Entras liste grøn, og mislykkes sletningen alligevel, så prøv dem, der er nævnt her, og kontakt derefter support.',
  'check.D04.proof': 'De beskyttede applikationer er aktiveret, og kataloget er slettet til sidst.',
  'check.D04.pass': ({ count }, format) =>
    format.plural(count, {
      one: '1 applikation fra Microsoft, som får lov at være.',
      other: `${format.number(count)} applikationer fra Microsoft, som får lov at være.`
    }),
  'check.D04.disabled': ({ count }, format) =>
    format.plural(count, {
      one: '1 applikation, som portalerne har brug for, er deaktiveret. Aktivér den igen, før du går videre.',
      other: `${format.number(count)} applikationer, som portalerne har brug for, er deaktiveret. Aktivér dem igen, før du går videre.`
    }),
  'check.D04.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: '1 tjenesteprincipal kan få sletningen til at mislykkes, selvom listen er grøn.',
      other: `${format.number(count)} tjenesteprincipaler kan få sletningen til at mislykkes, selvom listen er grøn.`
    }),
  'check.D04.is.disabled': 'Beskyttet, men deaktiveret: aktivér den igen',
  'check.D04.is.protected': 'Beskyttet: deaktiveres aldrig, slettes aldrig',
  'check.D04.is.azureDevOps': 'Azure DevOps: kendt for at forhindre en sletning',
  'check.D04.is.managedIdentity': 'Administreret identitet: slet dens Azure-ressource',
  'check.D04.is.microsoft': 'Microsofts egen: får lov at være',

  'check.D05.title': 'Intet fra B2C eller External ID er tilbage',
  'check.D05.why':
    'Brugerflow, identitetsudbydere og brugerdefinerede politikker forhindrer, at kataloget slettes. De, der logger på gennem dem, er lukket ude, når de er væk.',
  'check.D05.todo':
    'Slet brugerflow, identitetsudbydere, brugerdefinerede politikker og politiknøgler under ”External Identities” eller Azure AD B2C.\nSlet også b2c-extensions-app (D02).',
  'check.D05.proof': 'Graph viser ingen af dem.',
  'check.D05.pass': 'Intet brugerflow, ingen identitetsudbyder og ingen brugerdefineret politik er tilbage.',
  'check.D05.blocks': ({ count }, format) =>
    format.plural(count, { one: '1 rest skal slettes.', other: `${format.number(count)} rester skal slettes.` }),
  'check.D05.userFlow': 'Brugerflow',
  'check.D05.identityProvider': 'Identitetsudbyder',
  'check.D05.customPolicy': 'Brugerdefineret politik',

  'check.D06.title': 'Det, der forsvinder med kataloget',
  'check.D06.why':
    'Grupper, administrative enheder og kontakter forhindrer ikke sletningen. De forsvinder med kataloget, og det samme gør alt, der hænger på dem.',
  'check.D06.todo': 'Intet. Fortegnelsen indeholder dem med navn.',
  'check.D06.proof': 'Graphs egne tal.',
  'check.D06.pass': (values, format) =>
    `${format.list([
      format.plural(values.groups, { one: '1 gruppe', other: `${format.number(values.groups)} grupper` }),
      format.plural(values.administrativeUnits, {
        one: '1 administrativ enhed',
        other: `${format.number(values.administrativeUnits)} administrative enheder`
      }),
      format.plural(values.contacts, { one: '1 kontakt', other: `${format.number(values.contacts)} kontakter` })
    ])}.`,

  'check.D07.title': 'Værktøjets egne tilladelser tilbagekaldes til sidst',
  'check.D07.why':
    'Det, dette værktøj er tildelt, er tildelt ethvert script i lejeren, og det bliver ikke tilbagekaldt, fordi pakken fjernes. Tilbagekaldes det for tidligt, kan værktøjet ikke længere bevise noget.',
  'check.D07.todo':
    'Gør alt andet færdigt først, og gem drejebogen.\nTilbagekald tilladelserne i trin 5: Det, værktøjet stadig kan, ophører med sessionen, inden for cirka en time.\nSlet inden for samme time den appregistrering, værktøjet logger på med, eller lad den være: Den forsvinder med kataloget, medmindre Entras liste stadig nævner den.\nDerefter kan værktøjet hverken læse eller ændre noget; fortsæt efter drejebogen.\nÅbn ikke siden API-adgang i SharePoint bagefter: Den opretter tjenesteprincipalen igen.',
  'check.D07.proof': 'Graph viser ingen tilladelse, der er tildelt tjenesteprincipalen.',
  'check.D07.granted': (values, format) =>
    format.plural(values.scopes, {
      one: '1 tilladelse er tildelt værktøjets tjenesteprincipal.',
      other: `${format.number(values.scopes)} tilladelser er tildelt værktøjets tjenesteprincipal.`
    }),
  'check.D07.noGrants': 'Tjenesteprincipalen er ikke længere tildelt noget. Den forsvinder med kataloget.',
  'check.D07.notFound': 'Den tjenesteprincipal, som dette værktøj logger på med, blev ikke fundet på listen.',
  'check.D07.principal': 'Dette værktøj kan logge på med den: slettes aldrig før til sidst',
  'check.D07.grant': (values, format) =>
    `Tildelt for ${values.reach === 'everyone' ? 'alle' : 'én bruger'}: ${format.list(values.scopes)}`,
  'check.D07.appId': (values) => `Tokenet angiver appen ${values.appId}.`,

  'check.D08.title': 'Kataloget er slettet',
  'check.D08.why':
    'At slette kataloget er endeligt: Det kan ikke gendannes. Graph kan ikke gøre det, så det sker i Entra, som først kører sine egne kontroller.',
  'check.D08.todo':
    'Log på Entra med din konto på det oprindelige domæne.\n”Overview” > ”Manage tenants”: Markér denne lejer og ingen anden, og vælg ”Delete”.\nArbejd dig igennem hver række, der ikke er grøn, efter dens ”Required action”.\nEr alle rækker grønne, og mislykkes det stadig, så se D04, vent en dag, og kontakt derefter support.\nBekræft her eller i drejebogen, når lejeren er væk.',
  'check.D08.proof': 'Du bekræfter det. Derefter kan man ikke længere logge på denne lejer.',
  'check.D08.open': 'Kataloget findes stadig.',

  'check.D09.title': 'Enhederne er frigivet',
  'check.D09.why':
    'Ingen kan logge på en pc, der er tilsluttet Entra, når dens katalog er væk, og dens BitLocker-nøgler er også væk. Autopilot-registreringer sender en enhed tilbage hertil efter en nulstilling.',
  'check.D09.todo':
    'Eksportér BitLocker-nøglerne.\nGiv hver tilsluttet pc en lokal administrator, og afbryd eller nulstil den derefter.\nSlet Autopilot-registreringerne i Intune, ellers kan den næste ejer ikke konfigurere enheden.',
  'check.D09.proof': 'Graph viser ingen enhed, ingen nøgle og ingen Autopilot-registrering.',
  'check.D09.pass': 'Ingen enhed, ingen BitLocker-nøgle, ingen Autopilot-registrering.',
  'check.D09.found': (values, format) =>
    `${format.list(
      [
        { count: values.devices, one: '1 enhed', other: `${format.number(values.devices)} enheder` },
        { count: values.keys, one: '1 BitLocker-nøgle', other: `${format.number(values.keys)} BitLocker-nøgler` },
        { count: values.autopilot, one: '1 Autopilot-registrering', other: `${format.number(values.autopilot)} Autopilot-registreringer` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`,
  'check.D09.device': (values, format) => {
    const trust = {
      entraJoined: 'Tilsluttet Entra: ingen kan logge på bagefter',
      hybridJoined: 'Hybridtilsluttet: logon med konti fra det lokale miljø fortsætter',
      registered: 'Registreret: personlig enhed, mister adgangen til arbejdsdata',
      unknown: 'Ukendt tilslutningstype'
    }[values.trust];
    return values.keys === 0
      ? trust
      : `${trust} · ${format.plural(values.keys, { one: '1 BitLocker-nøgle', other: `${format.number(values.keys)} BitLocker-nøgler` })}`;
  },
  'check.D09.autopilot': 'Autopilot-registrering: slet den i Intune',
  'check.D09.keys': ({ count }, format) =>
    format.plural(count, {
      one: '1 BitLocker-nøgle går tabt med kataloget. Eksportér den først.',
      other: `${format.number(count)} BitLocker-nøgler går tabt med kataloget. Eksportér dem først.`
    })
};
