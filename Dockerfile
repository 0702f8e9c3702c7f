# The platform as a small image that runs as nobody in particular: docker build -t scoring-platform .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Api -c Release -o /app && mkdir /empty

# The "extra" variant brings what Chinese and English texts need; there is no shell and no package manager in it.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /empty /data
ENV ASPNETCORE_URLS=http://+:8080 Storage__Folder=/data DOTNET_DbgEnableMiniDump=0
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["dotnet", "ScoringPlatform.Api.dll", "health", "--url", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "ScoringPlatform.Api.dll"]
