using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Telemetry;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Network;

/// <summary>Registers how the platform stands on a network: sizes, times, proxies, other origins, https, rates.</summary>
internal static class NetworkServices
{
    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    public static WebApplicationBuilder AddPlatformNetwork(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<NetworkOptions>>(LimitRequests);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<NetworkOptions>>(TrustProxies);
        services.AddOptions<CorsOptions>().Configure<IOptions<NetworkOptions>>(AllowOrigins);
        services.Configure<HstsOptions>(hsts => hsts.MaxAge = OneYear);
        services.AddCors();
        services.AddSingleton(Shared);
        services.AddSingleton<RequestLimits>();
        return builder;
    }

    /// <summary>What comes before anybody is recognised. Rates follow, since they count by account.</summary>
    public static WebApplication UsePlatformNetwork(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<FailureMiddleware>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseCors();
        return app;
    }

    /// <summary>Connected by the first request: settings are checked before.</summary>
    private static SharedBuckets Shared(IServiceProvider services) => new(
        services.GetRequiredService<RequestLog>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(IConnectionMultiplexer))
            ? new Lazy<IConnectionMultiplexer>(services.GetRequiredService<IConnectionMultiplexer>)
            : null);

    private static void LimitRequests(KestrelServerOptions server, IOptions<NetworkOptions> network)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = network.Value.LargestRequestBytes;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(network.Value.HeaderTimeoutSeconds);
    }

    private static void TrustProxies(ForwardedHeadersOptions forwarded, IOptions<NetworkOptions> network)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var trusted in network.Value.TrustedNetworks())
        {
            forwarded.KnownIPNetworks.Add(trusted);
        }

        // The middleware trusts everybody when both lists are empty.
        forwarded.ForwardedHeaders = network.Value.TrustedProxies.Length == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    }

    private static void AllowOrigins(CorsOptions cors, IOptions<NetworkOptions> network) =>
        cors.AddDefaultPolicy(policy => policy
            .WithOrigins(network.Value.AllowedOrigins)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("authorization", "content-type", "accept", "accept-language", "graphql-cost", "graphql-preflight")
            .WithExposedHeaders("retry-after", "etag"));
}
