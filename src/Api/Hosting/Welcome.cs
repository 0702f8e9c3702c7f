using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Hosting;

/// <summary>What a newcomer reads once the platform serves: where it is, who they may be, and one line to try.</summary>
internal sealed class Welcome(
    IHostEnvironment environment,
    IOptions<TokenOptions> tokenOptions,
    PlatformFolders folders,
    DemonstrationAccounts accounts,
    IServiceProvider services)
{
    public async Task WriteAsync(string address, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"ScoringPlatform serves {address} (Ctrl+C stops it)");
        await output.WriteLineAsync($"  Console   {address}/");
        await output.WriteLineAsync($"  API       {address}/graphql");
        await output.WriteLineAsync($"  Schema    {address}/graphql/schema.graphql");
        foreach (var workbook in Workbooks())
        {
            await output.WriteLineAsync($"  Workbook  {Shown(workbook)}");
        }

        if (environment.IsDevelopment() && !tokenOptions.Value.HasAuthority)
        {
            await WriteAccountsAsync(address, output, cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
    }

    /// <summary>Short inside the repository, whole elsewhere.</summary>
    private string Shown(string path) =>
        path.StartsWith(folders.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(folders.Root, path)
            : path;

    private IEnumerable<string> Workbooks() =>
        Directory.Exists(folders.Reports)
            ? Directory.EnumerateFiles(folders.Reports, "*.xlsx").Order(StringComparer.Ordinal)
            : [];

    private async Task WriteAccountsAsync(string address, TextWriter output, CancellationToken cancellationToken)
    {
        var known = await accounts.ListAsync(cancellationToken);
        if (known.Count == 0)
        {
            return;
        }

        var tokens = services.GetRequiredService<DemonstrationTokens>();
        await output.WriteLineAsync($"Demonstration accounts, with tokens for {tokenOptions.Value.DemonstrationTokenDays} days:");
        foreach (var account in known)
        {
            await output.WriteLineAsync($"  {account.SubjectId} ({account.DisplayName}; {string.Join(", ", account.Roles)})");
            await output.WriteLineAsync($"    {tokens.Issue(account.SubjectId)}");
        }

        await output.WriteLineAsync("Try:");
        await output.WriteLineAsync($"  {SampleRequest(address, tokens.Issue(known[0].SubjectId))}");
    }

    private static string SampleRequest(string address, string token) =>
        $$"""curl -s {{address}}/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer {{token}}' -d '{"query":"{ cycles { nodes { year state } } }"}'""";
}
