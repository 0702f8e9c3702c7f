namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed record DescriptorExtension<T>(T Configuration) : IDescriptorExtension<T>;
