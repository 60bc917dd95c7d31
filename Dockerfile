# The build, then nginx without root under the headers that the build wrote.
FROM node:20-alpine AS build
WORKDIR /countersign
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY --from=build /countersign/dist /usr/share/nginx/html
RUN printf 'server {\n  listen 8080;\n  server_tokens off;\n  root /usr/share/nginx/html;\n  gzip on;\n  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;\n  include /usr/share/nginx/html/hosting/nginx.conf;\n}\n' \
  > /etc/nginx/conf.d/default.conf
EXPOSE 8080
