/** name · kind · country · company number or birth date · street · postal code · city */
const END_USERS = `
Harbour & Pike Ltd|business|IE|IE-604417|14 Custom House Quay|D01 R9X2|Dublin
Harbour & Pike (UK) Ltd|business|GB|09418825|22 Finsbury Circus|EC2M 7EB|London
Harbour & Pike Inc|business|US|5520187|410 Hudson Street|10014|New York
Harbour & Pike Canada Inc|business|CA|BC1094416|1055 Burrard Street|V6Z 1Y5|Vancouver
Harbour & Pike B.V.|business|NL|68214470|Herengracht 411|1017 BP|Amsterdam
Harbour & Pike SAS|business|FR|842 617 055|38 rue de Provence|75009|Paris
Harbour & Pike GmbH|business|DE|HRB 201844|Chausseestraße 19|10115|Berlin
Harbour & Pike S.L.|business|ES|B87650213|Calle de Serrano 62|28001|Madrid
Harbour & Pike S.r.l.|business|IT|MI-2214907|Via Torino 40|20123|Milan
Harbour & Pike K.K.|business|JP|0104-01-14477|2-11-3 Shibuya|150-0002|Tokyo
Harbour & Pike Pty Ltd|business|AU|ACN 618 204 933|120 Pitt Street|2000|Sydney
Nordvik Logistics AB|business|SE|559144-2087|Sveavägen 44|111 34|Stockholm
Quinta do Vale Lda|business|PT|514208877|Rua do Ouro 120|1100-063|Lisbon
Alpine Tide AG|business|CH|CHE-214.778.905|Bahnhofstrasse 71|8001|Zurich
Maison Verlaine SA|business|BE|0714.882.165|Rue Royale 97|1000|Brussels
Donauhafen GmbH|business|AT|FN 482117k|Praterstraße 31|1020|Vienna
Lena Hofmann|personal|ES|1988-04-17|Calle de Atocha 118|28012|Madrid
Aoife Brennan|personal|IE|1979-11-02|7 Sandymount Green|D04 HX61|Dublin
Jonas Eklund|personal|SE|1985-07-29|Folkungagatan 58|116 22|Stockholm
Priya Raman|personal|GB|1991-01-14|61 Marlborough Road|M16 8FP|Manchester
Mateus Carvalho|personal|PT|1983-09-30|Rua das Flores 15|4050-262|Porto
Keiko Arai|personal|JP|1990-05-08|4-6-12 Kitahama|541-0041|Osaka`;

export interface DemoEndUser {
  readonly name: string;
  readonly kind: "business" | "personal";
  readonly country: string;
  readonly paper: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

export const DEMO_END_USERS: readonly DemoEndUser[] = END_USERS.trim()
  .split("\n")
  .map((line) => {
    const [name = "", kind, country = "", paper = "", street = "", postalCode = "", city = ""] =
      line.split("|");
    return {
      name,
      kind: kind === "personal" ? "personal" : "business",
      country,
      paper,
      street,
      postalCode,
      city,
    };
  });
