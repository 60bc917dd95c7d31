rem Sends body.bin, which has to lie in this folder: 256 bytes as signed,
rem SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
curl.exe --include "https://api.tpns.tencent.com/v3/push/app" ^
  --header "Content-Type: application/json" ^
  --header "AccessId: 1500001048" ^
  --header "TimeStamp: 1565314789" ^
  --header "Sign: YjlmMDE3Zjk4MDkyYjk3NzI3MzgyZjBkNDllZGZjOTA0MTc0NzIwNGVlMjAzYTg5YmY0ZjZmMDJkYzU1MGRjYQ==" ^
  --data-binary "@body.bin"
