using Microsoft.Extensions.Options;
using ScoringPlatform.Db.Invariants;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Registers the storage by the section <c>Database</c>.</summary>
internal static class DatabaseServices
{
    public static WebApplicationBuilder AddPlatformDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoringDb(provider => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value);
        builder.Services.AddSingleton<DatabaseMigrator>();
        builder.Services.AddSingleton<InvariantChecker>();
        builder.Services.AddSingleton<StandardLoader>();
        return builder;
    }
}
