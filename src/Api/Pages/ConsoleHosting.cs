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
        services.AddSingleton<Authority>();
        services.AddSingleton<KeptSubject>();
        services.AddSingleton<LeavingCookie>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        var authentication = services.AddAuthentication().AddCookie(SessionCookie.Scheme);
        if (builder.Configuration.GetSection(TokenOptions.Section).Get<TokenOptions>() is { } tokens && SignInWays.HasClient(tokens))
        {
            services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, AuthoritySignIn>();
            authentication.AddOpenIdConnect();
            services.PostConfigure<OpenIdConnectOptions>(AuthoritySignIn.Scheme, options => SecurityServices.ForgetWithdrawnKeys(options.ConfigurationManager));
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
