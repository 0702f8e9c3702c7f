using System.ComponentModel.DataAnnotations;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Configuration;

/// <summary>How events reach subscribers. Section <c>Subscriptions</c>.</summary>
public sealed class SubscriptionServerOptions : IValidatableObject
{
    public const string Section = "Subscriptions";

    /// <summary>The Redis server by which several nodes share their events, as StackExchange.Redis writes connections.</summary>
    /// <value>The default is none: events reach the subscribers of their own node.</value>
    public string? Redis { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Redis) && !NamesAServer(Redis))
        {
            yield return new ValidationResult("must be a connection such as redis.example.org:6379,ssl=true", [nameof(Redis)]);
        }
    }

    private static bool NamesAServer(string connection)
    {
        try
        {
            return ConfigurationOptions.Parse(connection).EndPoints.Count > 0;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
