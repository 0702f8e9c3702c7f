using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Bench.Protection;

/// <summary>Takes protection off a platform before it is built: for comparison alone.</summary>
internal static class Unprotected
{
    /// <summary>Says who calls where no token is looked at.</summary>
    public const string OfficerHeader = "bench-officer";

    public static void Apply(WebApplicationBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<AuditLog, NoAudit>());
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                context.Principal = context.Request.Headers.ContainsKey(OfficerHeader) ? Officer : Expert;
                context.Success();
                return Task.CompletedTask;
            },
        });
        AllowFields(builder.Services);
    }

    private static ClaimsPrincipal Officer { get; } = Principal(Data.Officer, new Claim("platform_role", Roles.Officer));

    private static ClaimsPrincipal Expert { get; } = Principal(
        Data.Subject, new Claim("platform_role", Roles.Expert), new Claim("platform_expert", "1"));

    private static ClaimsPrincipal Principal(string subject, params Claim[] claims) => new(new ClaimsIdentity(
        [new Claim("platform_subject", subject), .. claims], "bench", "platform_subject", "platform_role"));

    /// <summary>The engine's own switch is not public: a platform that serves has no business turning it.</summary>
    private static void AllowFields(IServiceCollection services)
    {
        var setup = services.Single(service => service.ServiceType.Name == "SchemaSetup").ImplementationInstance!;
        setup.GetType().GetProperty("Authorization")!.SetValue(setup, false);
    }
}
