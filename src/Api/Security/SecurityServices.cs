using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Api.Pages;

namespace ScoringPlatform.Api.Security;

/// <summary>Registers who may come in, what they may do, and how personal data is protected.</summary>
internal static class SecurityServices
{
    public static WebApplicationBuilder AddPlatformSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.AddSingleton<DemonstrationTokens>();
        services.AddSingleton<AccountDirectory>();
        services.AddSingleton<DemonstrationAccounts>();
        services.AddSingleton<IIdNumberProtector, IdNumberProtector>();
        services.AddScoped(provider => Caller.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, BearerTokenSetup>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => ForgetWithdrawnKeys(options.ConfigurationManager));
        services.AddPlatformPolicies();
        builder.AddPlatformKeyRing();
        return builder;
    }

    public static WebApplication UsePlatformSecurity(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.UseAuthentication();
        app.Use(SessionCookie.AuthenticateAsync);
        app.UseAuthorization();
        return app;
    }

    /// <summary>The framework would accept a key for an hour after the authority withdrew it.</summary>
    internal static void ForgetWithdrawnKeys(object? configuration)
    {
        if (configuration is BaseConfigurationManager manager)
        {
            manager.UseLastKnownGoodConfiguration = false;
        }
    }

    private static void AddPlatformPolicies(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        foreach (var (policy, roles) in Policies.RolesByPolicy)
        {
            authorization.AddPolicy(policy, builder => builder.RequireRole(roles));
        }
    }
}
