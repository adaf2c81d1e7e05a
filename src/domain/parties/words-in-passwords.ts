/**
 * Words that people build passwords of, Dutch and English, in lower case: what leads every list of common passwords, seasons,
 * months, places, names, clubs, and the words of this field. Source: own list; an operator adds millions with
 * PASSWORD_LIST_FILE.
 */
export const COMMON_WORDS: readonly string[] = `
password passwords passwort passwoord wachtwoord wachtwoorden paswoord geheim geheime welkom welcome hallo hello admin
administrator beheer beheerder root user gebruiker login inloggen aanmelden test testen tester demo default standaard guest gast
changeme change wijzig secret letmein master monkey dragon football voetbal baseball basketball superman batman spiderman pokemon
starwars princess prinses sunshine zonnetje shadow michael jordan iloveyou loveyou ikhouvanjou liefde lieverd schatje schat love
liefje flower bloem bloemen computer internet google facebook whatsapp instagram microsoft windows office outlook samsung apple
iphone android lente voorjaar zomer herfst najaar winter spring summer autumn januari februari maart april mei juni juli augustus
september oktober november december january february march june july august october maandag dinsdag woensdag donderdag vrijdag
zaterdag zondag monday tuesday wednesday thursday friday saturday sunday kerst christmas pasen sinterklaas carnaval vakantie
holiday amsterdam rotterdam utrecht denhaag eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede apeldoorn
zwolle leiden maastricht dordrecht zoetermeer delft nederland holland netherlands dutch belgie brussel antwerpen europa europe
ajax feyenoord psv oranje ziekenhuis hospital zorg zorginstelling verpleeghuis huisarts apotheek ambulance verpleegkundige dokter
doctor nurse patient medisch medical gezondheid health kliniek care thuiszorg ggd umc mondkapje masker maskers mask handschoen
handschoenen gloves schort corona covid pandemie vaccin melding meldingen meldpunt melder tekort voorraad voorraden dijk dijken
signaal signalen panel triage ministerie minister vws igj inspectie leverancier supplier overheid rijksoverheid gemeente
organisatie bedrijf company stichting afdeling werk werken kantoor collega hond honden kat katten poes paard tijger leeuw beer
konijn vogel dolfijn tiger lion bear horse dog cat puppy kitten jan piet klaas kees henk anna maria emma sophie julia lisa sanne
daan bram lucas thomas peter johan willem marieke linda monique patrick dennis kevin jeroen mark robert daniel jessica ashley
jennifer charlie george andrew joshua matthew william david james john appel banaan aardbei kaas koffie thee bier chocolade pizza
cheese coffee cookie banana orange blauw rood groen geel zwart wit paars blue red green yellow black white purple een twee drie
vier vijf zes zeven acht negen tien one two three four five six seven eight nine ten god jezus jesus heaven hemel vrede peace
freedom vrijheid engel angel duivel devil ninja mustang ferrari porsche mercedes harley yamaha soccer hockey tennis golf killer
hunter ranger buster cowboy matrix trustno whatever zaq qazwsx qwe asd zxc abc xyz qwerty azerty
`
  .trim()
  .split(/\s+/);
