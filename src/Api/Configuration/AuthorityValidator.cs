using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Configuration;

/// <summary>Outside Development nobody may issue tokens but the configured authority.</summary>
internal sealed class AuthorityValidator(IHostEnvironment environment) : IValidateOptions<TokenOptions>
{
    public ValidateOptionsResult Validate(string? name, TokenOptions options) =>
        options.HasAuthority || environment.IsDevelopment()
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{TokenOptions.Section}:{nameof(TokenOptions.Authority)} is needed in {environment.EnvironmentName}: "
                + "demonstration tokens are issued in Development alone");
}
