rem Sends body.bin, which has to lie in this folder: 69 bytes as signed,
rem SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
curl.exe --include "https://api.tpns.tencent.com/v3/push/app" ^
  --header "Content-Type: application/json" ^
  --header "AccessId: 1500001048" ^
  --header "TimeStamp: 1565314789" ^
  --header "Sign: NjdhODVkZWZkNDU4YWE3Yjc5NWUxOGJiOTRkODJhOGM5YTZkNmI0Nzc4NTE0Y2RkNzAwOTA3MDgzYzU2MzM3YQ==" ^
  --data-binary "@body.bin"
