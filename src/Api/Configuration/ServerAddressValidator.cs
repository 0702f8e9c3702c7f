using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Configuration;

/// <summary>SQL Server has no default address.</summary>
internal sealed class ServerAddressValidator(IConfiguration configuration) : IValidateOptions<DatabaseOptions>
{
    private const string Key = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}";

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options) =>
        options.Provider == DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(configuration[Key])
            ? ValidateOptionsResult.Fail($"{Key} is needed with SqlServer")
            : ValidateOptionsResult.Success;
}
