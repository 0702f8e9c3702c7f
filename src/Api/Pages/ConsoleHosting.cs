using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Api.Pages;

/// <summary>Serves the console at <c>/</c> and tells it who is signed in.</summary>
internal static class ConsoleHosting
{
    public static WebApplicationBuilder AddPlatformConsole(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddConsole(builder.Environment);
        services.AddSingleton<ISignIn, SignInWays>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        var authentication = services.AddAuthentication().AddCookie(SessionCookie.Scheme);
        if (builder.Configuration.GetSection(TokenOptions.Section).Get<TokenOptions>() is { HasAuthority: true, ClientId.Length: > 0 })
        {
            services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, AuthoritySignIn>();
            authentication.AddOpenIdConnect();
        }

        return builder;
    }

    public static WebApplication MapPlatformConsole(this WebApplication app)
    {
        app.MapConsole();
        SessionEndpoints.Map(app);
        app.MapGet("/downloads/{id:int}", FileEndpoint.DownloadAsync)
            .RequireAuthorization(Policies.DownloadFiles)
            .WithMetadata(ConsoleEndpointMetadata.Instance);
        return app;
    }
}
