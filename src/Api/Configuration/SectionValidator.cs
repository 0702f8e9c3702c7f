using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Configuration;

/// <summary>
/// Checks one section by the attributes of its options class and names what is wrong as the operator wrote it
/// (<c>Jobs:Workers must be between 1 and 16</c>). A key that no property answers to is an error: it is a misspelling.
/// </summary>
internal sealed class SectionValidator<TOptions>(IConfiguration configuration, string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    /// <summary>Keys that ASP.NET Core itself reads from a section of the same name.</summary>
    private static readonly HashSet<string> FrameworkKeys =
        new(["Authentication:Schemes", "Authentication:DefaultScheme"], StringComparer.OrdinalIgnoreCase);

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        var errors = results.Select(Describe).Concat(UnknownKeys()).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private string Describe(ValidationResult result) =>
        $"{section}:{string.Join(", ", result.MemberNames)} {result.ErrorMessage}";

    private IEnumerable<string> UnknownKeys()
    {
        var known = typeof(TOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => $"{section}:{property.Name}")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return configuration.GetSection(section).GetChildren()
            .Where(child => !known.Contains(child.Path) && !FrameworkKeys.Contains(child.Path))
            .Select(child => $"{child.Path} is not a setting");
    }
}
