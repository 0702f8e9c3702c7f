namespace ScoringPlatform.Api.Audit;

/// <summary>Registers the append-only log and its check.</summary>
internal static class AuditServices
{
    public static WebApplicationBuilder AddPlatformAudit(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AuditLog>();
        builder.Services.AddSingleton<AuditVerifier>();
        return builder;
    }
}
