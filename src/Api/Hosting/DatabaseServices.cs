using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Registers the storage by the section <c>Database</c>.</summary>
internal static class DatabaseServices
{
    public static WebApplicationBuilder AddPlatformDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoringDb(provider => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value);
        return builder;
    }
}
