import type { Translation } from '../message';
import type { checksDirectory as enChecksDirectory } from '../en/checksDirectory';

/** Step 5, D02 to D09. */
export const checksDirectory: Translation<typeof enChecksDirectory> = {
  'check.D02.title': 'Ingen appregistrering är kvar',
  'check.D02.why':
    'Entra tar inte bort en katalog med appregistreringar. Den som använder någon av apparna, även i andra klientorganisationer, kan inte längre logga in i den.',
  'check.D02.todo':
    'Meddela ägarna till appar som andra använder.\nTa bort registreringarna i steg 5, eller i Entra > Appregistreringar > Alla program.\nLåt den som verktyget använder vara till slutet (D07).',
  'check.D02.proof': 'Graph visar ingen annan appregistrering än den som verktyget använder.',
  'check.D02.pass': 'Ingen appregistrering är kvar.',
  'check.D02.oursOnly': 'Bara den registrering som verktyget kan logga in med är kvar. Den tas bort sist (D07).',
  'check.D02.blocks': ({ count }, format) =>
    format.plural(count, { one: '1 appregistrering är kvar.', other: `${format.number(count)} appregistreringar är kvar.` }),
  'check.D02.application': 'Appregistrering',
  'check.D02.b2cExtensions': 'Appregistrering för B2C eller External ID. Entra räknar även den',
  'check.D02.ours': 'Verktyget kan logga in med den: allra sist',

  'check.D03.title': 'Inget företagsprogram från tredje part är kvar',
  'check.D03.why':
    'Företagsprogram från andra leverantörer kan hindra borttagningen, och portalen kan inte ta bort alla. När ett program tas bort upphör enkel inloggning till det.',
  'check.D03.todo':
    'Gå igenom listan efter tjänster som någon fortfarande loggar in i.\nTa bort programmen i steg 5.\nDet som inte kan tas bort där: Entra > Företagsprogram, eller supporten.',
  'check.D03.proof': 'Graph visar inget tjänsthuvudnamn som tillhör någon annan organisation än Microsoft.',
  'check.D03.pass': 'Inget program från tredje part är kvar.',
  'check.D03.blocks': (values, format) => {
    const found = format.plural(values.count, {
      one: '1 program från tredje part är kvar.',
      other: `${format.number(values.count)} program från tredje part är kvar.`
    });
    return values.more === 'all' ? found : `${found} Listan har inte lästs till slutet.`;
  },
  'check.D03.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: '1 program anger inte vem det tillhör. Verktyget tar aldrig bort det.',
      other: `${format.number(count)} program anger inte vem de tillhör. Verktyget tar aldrig bort dem.`
    }),
  'check.D03.thirdParty': 'Tillhör en annan organisation',
  'check.D03.agent': 'Agentidentitet från en annan organisation',
  'check.D03.unknown': (values) => (values.type === '' ? 'Okänd ägare och typ' : `Okänd ägare · typ ${values.type}`),

  'check.D04.title': 'Microsofts egna program är kända och lämnas i fred',
  'check.D04.why':
    'Vissa dolda tjänsthuvudnamn gör att borttagningen misslyckas trots att listan i Entra är grön. Andra är vägen in i portalerna: den som inaktiverar dem låser ute alla.',
  'check.D04.todo':
    'De skyddade får aldrig inaktiveras eller tas bort.\nAktivera de skyddade som är inaktiverade.\nHanterade identiteter försvinner med sin Azure-resurs.\nOm listan i Entra är grön och borttagningen ändå misslyckas: prova dem som nämns här och kontakta sedan supporten.',
  'check.D04.proof': 'De skyddade programmen är aktiverade, och katalogen är till slut borttagen.',
  'check.D04.pass': ({ count }, format) =>
    format.plural(count, {
      one: '1 program från Microsoft lämnas i fred.',
      other: `${format.number(count)} program från Microsoft lämnas i fred.`
    }),
  'check.D04.disabled': ({ count }, format) =>
    format.plural(count, {
      one: '1 program som portalerna behöver är inaktiverat. Aktivera det igen innan du fortsätter.',
      other: `${format.number(count)} program som portalerna behöver är inaktiverade. Aktivera dem igen innan du fortsätter.`
    }),
  'check.D04.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: '1 tjänsthuvudnamn kan stoppa borttagningen trots grön lista.',
      other: `${format.number(count)} tjänsthuvudnamn kan stoppa borttagningen trots grön lista.`
    }),
  'check.D04.is.disabled': 'Skyddat men inaktiverat: aktivera det igen',
  'check.D04.is.protected': 'Skyddat: inaktiveras aldrig, tas aldrig bort',
  'check.D04.is.azureDevOps': 'Azure DevOps: känt för att stoppa en borttagning',
  'check.D04.is.managedIdentity': 'Hanterad identitet: ta bort dess Azure-resurs',
  'check.D04.is.microsoft': 'Microsofts eget: lämnas i fred',

  'check.D05.title': 'Inget från B2C eller External ID är kvar',
  'check.D05.why':
    'Användarflöden, identitetsprovidrar och anpassade principer hindrar att katalogen tas bort. De som loggar in via dem blir utelåsta när de tas bort.',
  'check.D05.todo':
    'Ta bort användarflöden, identitetsprovidrar, anpassade principer och principnycklar under Externa identiteter eller Azure AD B2C.\nTa även bort b2c-extensions-app (D02).',
  'check.D05.proof': 'Graph visar inget av detta.',
  'check.D05.pass': 'Inget användarflöde, ingen identitetsprovider och ingen anpassad princip är kvar.',
  'check.D05.blocks': ({ count }, format) =>
    format.plural(count, { one: '1 rest att ta bort.', other: `${format.number(count)} rester att ta bort.` }),
  'check.D05.userFlow': 'Användarflöde',
  'check.D05.identityProvider': 'Identitetsprovider',
  'check.D05.customPolicy': 'Anpassad princip',

  'check.D06.title': 'Det som försvinner med katalogen',
  'check.D06.why':
    'Grupper, administrativa enheter och kontakter hindrar inte borttagningen. De försvinner med katalogen, liksom allt som hänger på dem.',
  'check.D06.todo': 'Inget. Inventeringen listar dem med namn.',
  'check.D06.proof': 'Graphs egna antal.',
  'check.D06.pass': (values, format) =>
    `${format.list([
      format.plural(values.groups, { one: '1 grupp', other: `${format.number(values.groups)} grupper` }),
      format.plural(values.administrativeUnits, {
        one: '1 administrativ enhet',
        other: `${format.number(values.administrativeUnits)} administrativa enheter`
      }),
      format.plural(values.contacts, { one: '1 kontakt', other: `${format.number(values.contacts)} kontakter` })
    ])}.`,

  'check.D07.title': 'Verktygets egna behörigheter återkallas sist',
  'check.D07.why':
    'Det som har beviljats verktyget är beviljat för varje skript i klientorganisationen, och det återkallas inte när paketet tas bort. Återkallas det för tidigt kan verktyget inte längre bevisa något.',
  'check.D07.todo':
    'Gör klart allt annat först och spara runbooken.\nÅterkalla behörigheterna i steg 5: det verktyget fortfarande kan göra upphör med sessionen, inom ungefär en timme.\nTa inom samma timme bort appregistreringen som verktyget loggar in med, eller låt den vara: den försvinner med katalogen. Om Entras lista fortfarande tar upp den måste den tas bort.\nDärefter kan verktyget varken läsa eller ändra något. Fortsätt med runbooken.\nÖppna inte sidan API-åtkomst i SharePoint efteråt: då skapas tjänsthuvudnamnet igen.',
  'check.D07.proof': 'Graph visar ingen behörighet som är beviljad för tjänsthuvudnamnet.',
  'check.D07.granted': (values, format) =>
    format.plural(values.scopes, {
      one: '1 behörighet är beviljad för verktygets tjänsthuvudnamn.',
      other: `${format.number(values.scopes)} behörigheter är beviljade för verktygets tjänsthuvudnamn.`
    }),
  'check.D07.noGrants': 'Inget är längre beviljat för tjänsthuvudnamnet. Det försvinner med katalogen.',
  'check.D07.notFound': 'Tjänsthuvudnamnet som verktyget loggar in med hittades inte i listan.',
  'check.D07.principal': 'Verktyget kan logga in med det: tas aldrig bort före slutet',
  'check.D07.grant': (values, format) =>
    `${values.reach === 'everyone' ? 'Beviljat för alla' : 'Beviljat för en användare'}: ${format.list(values.scopes)}`,
  'check.D07.appId': (values) => `Token anger appen ${values.appId}.`,

  'check.D08.title': 'Katalogen är borttagen',
  'check.D08.why':
    'Att ta bort katalogen är slutgiltigt: den kan inte återställas. Graph kan inte göra det, så det görs i Entra, som först gör sina egna kontroller.',
  'check.D08.todo':
    'Logga in i Entra med ditt konto på den ursprungliga domänen.\nÖversikt > Hantera klientorganisationer, markera den här klientorganisationen och ingen annan, Ta bort.\nÅtgärda varje rad som inte är grön enligt kolumnen ”Required action”.\nOm alla rader är gröna och det ändå misslyckas: se D04, vänta en dag och kontakta sedan supporten.\nBekräfta här, eller i runbooken, när den är borta.',
  'check.D08.proof': 'Intygas av dig. Därefter går det inte att logga in i klientorganisationen.',
  'check.D08.open': 'Katalogen finns kvar.',

  'check.D09.title': 'Enheterna är frigjorda',
  'check.D09.why':
    'Ingen kan logga in på en Entra-ansluten dator när katalogen är borta, och dess BitLocker-nycklar är då också borta. Autopilot-registreringar skickar tillbaka en enhet hit efter en återställning.',
  'check.D09.todo':
    'Exportera BitLocker-nycklarna.\nGe varje ansluten dator en lokal administratör och koppla sedan från eller återställ den.\nTa bort Autopilot-registreringarna i Intune, annars kan nästa ägare inte konfigurera enheten.',
  'check.D09.proof': 'Graph visar ingen enhet, ingen nyckel och ingen Autopilot-registrering.',
  'check.D09.pass': 'Ingen enhet, ingen BitLocker-nyckel, ingen Autopilot-registrering.',
  'check.D09.found': (values, format) =>
    `${format.list(
      [
        { count: values.devices, one: '1 enhet', other: `${format.number(values.devices)} enheter` },
        { count: values.keys, one: '1 BitLocker-nyckel', other: `${format.number(values.keys)} BitLocker-nycklar` },
        { count: values.autopilot, one: '1 Autopilot-registrering', other: `${format.number(values.autopilot)} Autopilot-registreringar` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`,
  'check.D09.device': (values, format) => {
    const trust = {
      entraJoined: 'Entra-ansluten: ingen kan logga in efteråt',
      hybridJoined: 'Hybridansluten: inloggning med lokala konton fungerar även efteråt',
      registered: 'Registrerad: personlig enhet, förlorar åtkomsten till arbetsdata',
      unknown: 'Okänd typ av anslutning'
    }[values.trust];
    return values.keys === 0
      ? trust
      : `${trust} · ${format.plural(values.keys, { one: '1 BitLocker-nyckel', other: `${format.number(values.keys)} BitLocker-nycklar` })}`;
  },
  'check.D09.autopilot': 'Autopilot-registrering: ta bort den i Intune',
  'check.D09.keys': ({ count }, format) =>
    `${format.plural(count, {
      one: '1 BitLocker-nyckel',
      other: `${format.number(count)} BitLocker-nycklar`
    })} försvinner med katalogen. Exportera innan.`
};
