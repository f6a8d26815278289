#!/usr/bin/env bash
# Runs while the image is built: starts the application as an installation does, with a PostgreSQL for the moment, asks
# for some pages, and keeps in the given file what the virtual machine has loaded, linked and found out meanwhile.
#   train.sh <file>    in the folder of mreza.jar, as root; needs the packages postgresql and curl
set -euo pipefail
cache=$1

folder=$(mktemp -d)
chown postgres "$folder"
postgres() {
  local programs=(/usr/lib/postgresql/*/bin)
  setpriv --reuid postgres --regid postgres --clear-groups env -C "$folder" "${programs[0]}/$1" "${@:2}"
}
postgres initdb --pgdata data --auth trust --encoding UTF8 --locale C.UTF-8 --locale-provider icu --icu-locale und
postgres pg_ctl start --pgdata data --wait --log log \
  --options "-c port=5499 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
trap 'kill $(jobs -p) 2>/dev/null || true; postgres pg_ctl stop --pgdata data --mode immediate' EXIT
postgres psql --host 127.0.0.1 --port 5499 --set ON_ERROR_STOP=1 --quiet <<'SQL'
create role mreza_owner login nosuperuser;
create role mreza_app login nosuperuser;
create database mreza owner mreza_owner encoding 'UTF8' template template0;
SQL

# The heap is given, as with more than 32 GB references have another size, which the image would not start from. Adapters
# are left out: one of them does not fit when it is read, which the virtual machine would say at each start.
email=training@example.org
password=$(head -c 24 /dev/urandom | base64)
site=http://127.0.0.1:8099
SERVER_PORT=8099 MREZA_BASE_URL=$site MREZA_STOP_DELAY=0s MREZA_DATA="$folder" MREZA_SECRET=$(head -c 32 /dev/urandom | base64) \
  SPRING_PROFILES_ACTIVE=production SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:5499/mreza \
  SPRING_DATASOURCE_USERNAME=mreza_app SPRING_FLYWAY_USER=mreza_owner \
  MREZA_ADMINISTRATOR_EMAIL=$email MREZA_ADMINISTRATOR_PASSWORD=$password \
  java -XX:+UseG1GC -Xmx1g -XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching -XX:AOTCacheOutput="$cache" \
  -jar mreza.jar &
application=$!

ask() {
  curl --silent --show-error --fail --output "$folder/page" --cookie "$folder/cookies" --cookie-jar "$folder/cookies" "$@"
}
for ((second = 0; second < 180; second++)); do
  kill -0 $application
  ! ask "$site/readyz" 2>"$folder/why" || break
  sleep 1
done
ask "$site/sign-in"
token=$(sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' "$folder/page" | head -n 1)
ask --data-urlencode "_csrf=$token" --data-urlencode "email=$email" --data-urlencode "password=$password" "$site/sign-in"
for page in /today /organizations /services /meetings /action-items /search?q=centar /search/suggestions?q=cen /help; do
  status=$(ask --compressed --write-out '%{http_code}' "$site$page")
  [ "$status" = 200 ] || { echo "$page answered $status" >&2; exit 1; }
done

kill -TERM $application
# 143 is how it ends on that signal; the file is written before.
wait $application || [ $? -eq 143 ]
test -s "$cache"
chmod 644 "$cache"
