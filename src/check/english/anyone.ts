// English words for people that leave open which of them are meant.

export const anyone =
  /^(?:people|persons?|workers?|staff|staffers?|employees?|colleagues?|nationals?|citizens?|folks?|migrants?|immigrants?|newcomers?|incomers?|arrivals?|recruits?|personnel|workforce|men|women|hands|labour|ones|those|everyone|everybody|anyone|anybody|humans|professionals?|come|comes|came|coming|hail|hailing|hails|born|recruited|originating|working|workin|here|share|proportion|percentage|number)$/iu;
