rem Sends body.bin, which has to lie in this folder: 284 bytes as signed,
rem SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
curl.exe --include "https://api.tpns.tencent.com/v3/push/app" ^
  --header "Content-Type: application/json" ^
  --header "AccessId: 1500001048" ^
  --header "TimeStamp: 1565314789" ^
  --header "Sign: Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==" ^
  --data-binary "@body.bin"
