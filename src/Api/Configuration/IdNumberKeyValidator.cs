using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Configuration;

/// <summary>Outside Development the key of the identity numbers' hash is given, never made.</summary>
internal sealed class IdNumberKeyValidator(IHostEnvironment environment) : IValidateOptions<ProtectionOptions>
{
    public ValidateOptionsResult Validate(string? name, ProtectionOptions options) =>
        options.IdNumberKey is not null || environment.IsDevelopment()
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{ProtectionOptions.Section}:{nameof(ProtectionOptions.IdNumberKey)} is needed in {environment.EnvironmentName}");
}
