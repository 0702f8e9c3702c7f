using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Api.Pages;

/// <summary>Tells the console's sign-in page how people sign in here.</summary>
internal sealed class SignInWays(IOptions<TokenOptions> tokens, IHostEnvironment environment, DemonstrationAccounts accounts, KeptSubject subjects) : ISignIn
{
    public bool HasAuthority => tokens.Value.HasAuthority;

    public bool IsConfigured => HasClient(tokens.Value) || IsDemonstration(tokens.Value, environment);

    public async Task<IReadOnlyList<DemonstrationPerson>> ListAsync(CancellationToken cancellationToken) => IsDemonstration(tokens.Value, environment)
        ? [.. (await accounts.ListAsync(cancellationToken)).Select(account => new DemonstrationPerson(account.SubjectId, account.DisplayName, account.Roles))]
        : [];

    public string? ReadSubject(string? kept) => subjects.Read(kept);

    /// <summary>Whether people sign in by an authority, at which the console is registered.</summary>
    public static bool HasClient(TokenOptions options) => options is { HasAuthority: true, ClientId.Length: > 0 };

    /// <summary>Whether visitors may pick an account: in Development without an authority, and nowhere else.</summary>
    public static bool IsDemonstration(TokenOptions options, IHostEnvironment environment) => !options.HasAuthority && environment.IsDevelopment();
}
