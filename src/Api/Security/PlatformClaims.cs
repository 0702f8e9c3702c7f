namespace ScoringPlatform.Api.Security;

/// <summary>Claims that the platform adds to a verified token, from the account of its subject.</summary>
internal static class PlatformClaims
{
    public const string Subject = "platform_subject";
    public const string Role = "platform_role";
    public const string Name = "platform_name";
    public const string Expert = "platform_expert";
    public const string Applicant = "platform_applicant";
    public const string Employer = "platform_employer";
}
