/** The connection of one of our roles to the database that the administrator's URL names. */
export function roleUrl(adminUrl, role, password) {
  const url = new URL(adminUrl);
  url.username = `meldpunt_${role}`;
  url.password = password;
  return url.href;
}
