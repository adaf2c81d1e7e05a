#!/bin/sh
# Makes docker/secrets (or the folder that is named) with everything the compose files mount: run once, before the first start.
# What is there already stays. SMTP_URL may be given; without it, only the mail sink of compose.try.yml can be used.
# The folder is for its owner alone. The files in it can be read by the account inside the containers, which is another one.
set -eu
umask 077
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
cd "$folder"

chance() { openssl rand -hex 24; }
keep() { # keep NAME: writes standard input to NAME, unless it is there
  if [ -e "$1" ]; then cat > /dev/null; else cat > "$1.draft" && chmod 444 "$1.draft" && mv "$1.draft" "$1"; fi
}
in_roles() { sed -n "s/.*\"$1\": *\"\([0-9a-f]*\)\".*/\1/p" roles.json; }

openssl rand -base64 32 | keep master.key
chance | tr -d '\n' | keep postgres
printf 'requirepass %s\n' "$(chance)" | keep redis.conf
printf '{\n  "migrator": "%s",\n  "web": "%s",\n  "worker": "%s",\n  "auditor": "%s"\n}\n' \
  "$(chance)" "$(chance)" "$(chance)" "$(chance)" | keep roles.json

printf 'DATABASE_URL=postgres://postgres:%s@postgres:5432/meldpunt\n' "$(cat postgres)" | keep migrate.env
printf 'DATABASE_URL=postgres://meldpunt_web:%s@postgres:5432/meldpunt\n' "$(in_roles web)" | keep web.env
printf 'DATABASE_URL=postgres://meldpunt_worker:%s@postgres:5432/meldpunt\nQUEUE_URL=redis://:%s@redis:6379\nSMTP_URL=%s\n' \
  "$(in_roles worker)" "$(sed 's/^requirepass //' redis.conf)" "${SMTP_URL:-}" | keep worker.env

if [ ! -e mailbox-tls.pem ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 825 -subj /CN=mailbox \
    -addext subjectAltName=DNS:mailbox -keyout key.draft -out certificate.draft 2> /dev/null
  keep mailbox-certificate.pem < certificate.draft
  cat key.draft certificate.draft | keep mailbox-tls.pem
  rm key.draft certificate.draft
fi
echo "secrets are in $folder"
