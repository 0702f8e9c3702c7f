using System.Reflection;

namespace ScoringPlatform.Architecture.Tests;

/// <summary>Holds the table of docs/architecture.md true: who may refer to whom.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Framework = ["System", "Microsoft.Win32", "netstandard", "mscorlib"];

    [Theory]
    [InlineData("Scoring", new string[0])]
    [InlineData("GraphQL", new[] { "Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http.Headers" })]
    [InlineData("GraphQL.Redis", new[] { "ScoringPlatform.GraphQL", "Microsoft.Extensions", "StackExchange.Redis" })]
    [InlineData("Db", new[] { "ScoringPlatform.Scoring", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "Microsoft.Extensions", "SQLitePCLRaw" })]
    [InlineData("Reports", new[] { "ScoringPlatform.Scoring", "ScoringPlatform.Db", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "EPPlus", "CsvHelper" })]
    [InlineData("Console", new[] { "ScoringPlatform.GraphQL", "Microsoft.AspNetCore", "Microsoft.Extensions" })]
    public void Project_WhatItRefersTo_IsAllowed(string project, string[] allowed)
    {
        var strangers = PlatformAssemblies.Load(project).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !Framework.Concat(allowed).Any(prefix => IsNamed(name, prefix)))
            .ToList();

        Assert.Empty(strangers);
    }

    [Fact]
    public void Entities_TypesUsedOfScoring_AreValuesWithoutRules()
    {
        var rules = PlatformAssemblies.Load("Db").GetTypes()
            .Where(type => type.Namespace?.StartsWith("ScoringPlatform.Db.Entities", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.Assembly == PlatformAssemblies.Load("Scoring") && !type.IsValueType)
            .Distinct()
            .ToList();

        Assert.Empty(rules);
    }

    private static bool IsNamed(string name, string prefix) =>
        name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal);
}
